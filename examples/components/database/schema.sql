CREATE TABLE IF NOT EXISTS orders (
  id integer PRIMARY KEY,
  region text NOT NULL,
  cents integer NOT NULL
);
