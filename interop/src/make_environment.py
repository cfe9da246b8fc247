"""Makes a virtual environment that has exactly the packages of a requirements file, unless it is there already.

Arguments: the folder of the environment, the requirements file.
"""

import fcntl
import pathlib
import shutil
import subprocess
import sys
import venv

folder, requirements = (pathlib.Path(argument) for argument in sys.argv[1:])

# An environment knows where it stands and which Python it is of; neither may have changed.
wanted = f"{folder}\n{sys.version}\n{requirements.read_text()}"
complete = folder / "complete.txt"

folder.parent.mkdir(parents=True, exist_ok=True)
with open(f"{folder}.lock", "w") as lock:
    # The kernel gives the lock back when this process ends, however it ends.
    fcntl.flock(lock, fcntl.LOCK_EX)
    if complete.exists() and complete.read_text() == wanted:
        sys.exit(0)
    shutil.rmtree(folder, ignore_errors=True)
    venv.create(folder, with_pip=True)
    install = [folder / "bin" / "python", "-m", "pip", "install", "--quiet", "--retries=2", "--no-deps"]
    result = subprocess.run([*install, "--requirement", requirements])
    if result.returncode == 0:
        complete.write_text(wanted)
    sys.exit(result.returncode)
