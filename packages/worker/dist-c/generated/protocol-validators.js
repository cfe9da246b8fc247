// Generated from schemas/protocol.json. Do not edit: change the contract and generate again.
// Contract SHA-256: 689bee1d79831b38b44fa435afdda2e70ef5e6426f461d23a82c60fc66c4e17b
function validator(validate) {
    return (value) => {
        if (validate(value))
            return undefined;
        const [{ instancePath, message, params }] = validate.errors;
        const allowed = params.allowedValues ?? ("allowedValue" in params ? [params.allowedValue] : undefined);
        const choice = allowed === undefined ? "" : `: ${allowed.map((one) => JSON.stringify(one)).join(", ")}`;
        return { pointer: instancePath, message: message + choice };
    };
}
const compiled0 = validate45;
const schema16 = {
    type: "object",
    properties: {
        runtimeProtocolVersion: { minimum: 0, maximum: 4294967295, type: "integer" },
        observability: { if: { not: { type: "null" } }, then: { $ref: "#/$defs/ObservabilityContext" } },
        capabilities: { if: { not: { type: "null" } }, then: { $ref: "#/$defs/RuntimeCapabilities" } },
    },
    required: ["runtimeProtocolVersion"],
};
const schema17 = {
    type: "object",
    properties: {
        trace_id: { type: ["string", "null"] },
        span_id: { type: ["string", "null"] },
        run_id: { type: ["string", "null"] },
        flow_id: { if: { not: { type: "null" } }, then: { $ref: "#/$defs/BlobId" } },
        step_id: { type: ["string", "null"] },
    },
};
const schema18 = { type: "string" };
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data !== "string") {
        validate47.errors = [
            { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
        ];
        return false;
    }
    validate47.errors = vErrors;
    return errors === 0;
}
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.trace_id !== undefined) {
                let data0 = data.trace_id;
                const _errs1 = errors;
                if (typeof data0 !== "string" && data0 !== null) {
                    validate46.errors = [
                        {
                            instancePath: instancePath + "/trace_id",
                            schemaPath: "#/properties/trace_id/type",
                            keyword: "type",
                            params: { type: schema17.properties.trace_id.type },
                            message: "must be string,null",
                        },
                    ];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.span_id !== undefined) {
                    let data1 = data.span_id;
                    const _errs3 = errors;
                    if (typeof data1 !== "string" && data1 !== null) {
                        validate46.errors = [
                            {
                                instancePath: instancePath + "/span_id",
                                schemaPath: "#/properties/span_id/type",
                                keyword: "type",
                                params: { type: schema17.properties.span_id.type },
                                message: "must be string,null",
                            },
                        ];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.run_id !== undefined) {
                        let data2 = data.run_id;
                        const _errs5 = errors;
                        if (typeof data2 !== "string" && data2 !== null) {
                            validate46.errors = [
                                {
                                    instancePath: instancePath + "/run_id",
                                    schemaPath: "#/properties/run_id/type",
                                    keyword: "type",
                                    params: { type: schema17.properties.run_id.type },
                                    message: "must be string,null",
                                },
                            ];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.flow_id !== undefined) {
                            let data3 = data.flow_id;
                            const _errs7 = errors;
                            const _errs8 = errors;
                            let valid1 = true;
                            const _errs9 = errors;
                            const _errs10 = errors;
                            const _errs11 = errors;
                            if (data3 !== null) {
                                const err0 = {};
                                if (vErrors === null) {
                                    vErrors = [err0];
                                }
                                else {
                                    vErrors.push(err0);
                                }
                                errors++;
                            }
                            var valid2 = _errs11 === errors;
                            if (valid2) {
                                const err1 = {};
                                if (vErrors === null) {
                                    vErrors = [err1];
                                }
                                else {
                                    vErrors.push(err1);
                                }
                                errors++;
                            }
                            else {
                                errors = _errs10;
                                if (vErrors !== null) {
                                    if (_errs10) {
                                        vErrors.length = _errs10;
                                    }
                                    else {
                                        vErrors = null;
                                    }
                                }
                            }
                            var _valid0 = _errs9 === errors;
                            errors = _errs8;
                            if (vErrors !== null) {
                                if (_errs8) {
                                    vErrors.length = _errs8;
                                }
                                else {
                                    vErrors = null;
                                }
                            }
                            if (_valid0) {
                                const _errs13 = errors;
                                if (!validate47(data3, {
                                    instancePath: instancePath + "/flow_id",
                                    parentData: data,
                                    parentDataProperty: "flow_id",
                                    rootData,
                                })) {
                                    vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
                                    errors = vErrors.length;
                                }
                                var _valid0 = _errs13 === errors;
                                valid1 = _valid0;
                            }
                            if (!valid1) {
                                const err2 = {
                                    instancePath: instancePath + "/flow_id",
                                    schemaPath: "#/properties/flow_id/if",
                                    keyword: "if",
                                    params: { failingKeyword: "then" },
                                    message: 'must match "then" schema',
                                };
                                if (vErrors === null) {
                                    vErrors = [err2];
                                }
                                else {
                                    vErrors.push(err2);
                                }
                                errors++;
                                validate46.errors = vErrors;
                                return false;
                            }
                            var valid0 = _errs7 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.step_id !== undefined) {
                                let data4 = data.step_id;
                                const _errs14 = errors;
                                if (typeof data4 !== "string" && data4 !== null) {
                                    validate46.errors = [
                                        {
                                            instancePath: instancePath + "/step_id",
                                            schemaPath: "#/properties/step_id/type",
                                            keyword: "type",
                                            params: { type: schema17.properties.step_id.type },
                                            message: "must be string,null",
                                        },
                                    ];
                                    return false;
                                }
                                var valid0 = _errs14 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                        }
                    }
                }
            }
        }
        else {
            validate46.errors = [
                { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
            ];
            return false;
        }
    }
    validate46.errors = vErrors;
    return errors === 0;
}
const schema19 = {
    type: "object",
    properties: {
        blobApiUrl: { type: ["string", "null"] },
        blobThreshold: { minimum: -9223372036854776000, maximum: 9223372036854776000, type: ["integer", "null"] },
    },
};
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.blobApiUrl !== undefined) {
                let data0 = data.blobApiUrl;
                const _errs1 = errors;
                if (typeof data0 !== "string" && data0 !== null) {
                    validate50.errors = [
                        {
                            instancePath: instancePath + "/blobApiUrl",
                            schemaPath: "#/properties/blobApiUrl/type",
                            keyword: "type",
                            params: { type: schema19.properties.blobApiUrl.type },
                            message: "must be string,null",
                        },
                    ];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.blobThreshold !== undefined) {
                    let data1 = data.blobThreshold;
                    const _errs3 = errors;
                    if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)) && data1 !== null) {
                        validate50.errors = [
                            {
                                instancePath: instancePath + "/blobThreshold",
                                schemaPath: "#/properties/blobThreshold/type",
                                keyword: "type",
                                params: { type: schema19.properties.blobThreshold.type },
                                message: "must be integer,null",
                            },
                        ];
                        return false;
                    }
                    if (errors === _errs3) {
                        if (typeof data1 == "number" && isFinite(data1)) {
                            if (data1 > 9223372036854776000 || isNaN(data1)) {
                                validate50.errors = [
                                    {
                                        instancePath: instancePath + "/blobThreshold",
                                        schemaPath: "#/properties/blobThreshold/maximum",
                                        keyword: "maximum",
                                        params: { comparison: "<=", limit: 9223372036854776000 },
                                        message: "must be <= 9223372036854776000",
                                    },
                                ];
                                return false;
                            }
                            else {
                                if (data1 < -9223372036854776000 || isNaN(data1)) {
                                    validate50.errors = [
                                        {
                                            instancePath: instancePath + "/blobThreshold",
                                            schemaPath: "#/properties/blobThreshold/minimum",
                                            keyword: "minimum",
                                            params: { comparison: ">=", limit: -9223372036854776000 },
                                            message: "must be >= -9223372036854776000",
                                        },
                                    ];
                                    return false;
                                }
                            }
                        }
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
            }
        }
        else {
            validate50.errors = [
                { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
            ];
            return false;
        }
    }
    validate50.errors = vErrors;
    return errors === 0;
}
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (data.runtimeProtocolVersion === undefined && (missing0 = "runtimeProtocolVersion")) {
                validate45.errors = [
                    {
                        instancePath,
                        schemaPath: "#/required",
                        keyword: "required",
                        params: { missingProperty: missing0 },
                        message: "must have required property '" + missing0 + "'",
                    },
                ];
                return false;
            }
            else {
                if (data.runtimeProtocolVersion !== undefined) {
                    let data0 = data.runtimeProtocolVersion;
                    const _errs1 = errors;
                    if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
                        validate45.errors = [
                            {
                                instancePath: instancePath + "/runtimeProtocolVersion",
                                schemaPath: "#/properties/runtimeProtocolVersion/type",
                                keyword: "type",
                                params: { type: "integer" },
                                message: "must be integer",
                            },
                        ];
                        return false;
                    }
                    if (errors === _errs1) {
                        if (typeof data0 == "number" && isFinite(data0)) {
                            if (data0 > 4294967295 || isNaN(data0)) {
                                validate45.errors = [
                                    {
                                        instancePath: instancePath + "/runtimeProtocolVersion",
                                        schemaPath: "#/properties/runtimeProtocolVersion/maximum",
                                        keyword: "maximum",
                                        params: { comparison: "<=", limit: 4294967295 },
                                        message: "must be <= 4294967295",
                                    },
                                ];
                                return false;
                            }
                            else {
                                if (data0 < 0 || isNaN(data0)) {
                                    validate45.errors = [
                                        {
                                            instancePath: instancePath + "/runtimeProtocolVersion",
                                            schemaPath: "#/properties/runtimeProtocolVersion/minimum",
                                            keyword: "minimum",
                                            params: { comparison: ">=", limit: 0 },
                                            message: "must be >= 0",
                                        },
                                    ];
                                    return false;
                                }
                            }
                        }
                    }
                    var valid0 = _errs1 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.observability !== undefined) {
                        let data1 = data.observability;
                        const _errs3 = errors;
                        const _errs4 = errors;
                        let valid1 = true;
                        const _errs5 = errors;
                        const _errs6 = errors;
                        const _errs7 = errors;
                        if (data1 !== null) {
                            const err0 = {};
                            if (vErrors === null) {
                                vErrors = [err0];
                            }
                            else {
                                vErrors.push(err0);
                            }
                            errors++;
                        }
                        var valid2 = _errs7 === errors;
                        if (valid2) {
                            const err1 = {};
                            if (vErrors === null) {
                                vErrors = [err1];
                            }
                            else {
                                vErrors.push(err1);
                            }
                            errors++;
                        }
                        else {
                            errors = _errs6;
                            if (vErrors !== null) {
                                if (_errs6) {
                                    vErrors.length = _errs6;
                                }
                                else {
                                    vErrors = null;
                                }
                            }
                        }
                        var _valid0 = _errs5 === errors;
                        errors = _errs4;
                        if (vErrors !== null) {
                            if (_errs4) {
                                vErrors.length = _errs4;
                            }
                            else {
                                vErrors = null;
                            }
                        }
                        if (_valid0) {
                            const _errs9 = errors;
                            if (!validate46(data1, {
                                instancePath: instancePath + "/observability",
                                parentData: data,
                                parentDataProperty: "observability",
                                rootData,
                            })) {
                                vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
                                errors = vErrors.length;
                            }
                            var _valid0 = _errs9 === errors;
                            valid1 = _valid0;
                        }
                        if (!valid1) {
                            const err2 = {
                                instancePath: instancePath + "/observability",
                                schemaPath: "#/properties/observability/if",
                                keyword: "if",
                                params: { failingKeyword: "then" },
                                message: 'must match "then" schema',
                            };
                            if (vErrors === null) {
                                vErrors = [err2];
                            }
                            else {
                                vErrors.push(err2);
                            }
                            errors++;
                            validate45.errors = vErrors;
                            return false;
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.capabilities !== undefined) {
                            let data2 = data.capabilities;
                            const _errs10 = errors;
                            const _errs11 = errors;
                            let valid3 = true;
                            const _errs12 = errors;
                            const _errs13 = errors;
                            const _errs14 = errors;
                            if (data2 !== null) {
                                const err3 = {};
                                if (vErrors === null) {
                                    vErrors = [err3];
                                }
                                else {
                                    vErrors.push(err3);
                                }
                                errors++;
                            }
                            var valid4 = _errs14 === errors;
                            if (valid4) {
                                const err4 = {};
                                if (vErrors === null) {
                                    vErrors = [err4];
                                }
                                else {
                                    vErrors.push(err4);
                                }
                                errors++;
                            }
                            else {
                                errors = _errs13;
                                if (vErrors !== null) {
                                    if (_errs13) {
                                        vErrors.length = _errs13;
                                    }
                                    else {
                                        vErrors = null;
                                    }
                                }
                            }
                            var _valid1 = _errs12 === errors;
                            errors = _errs11;
                            if (vErrors !== null) {
                                if (_errs11) {
                                    vErrors.length = _errs11;
                                }
                                else {
                                    vErrors = null;
                                }
                            }
                            if (_valid1) {
                                const _errs16 = errors;
                                if (!validate50(data2, {
                                    instancePath: instancePath + "/capabilities",
                                    parentData: data,
                                    parentDataProperty: "capabilities",
                                    rootData,
                                })) {
                                    vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
                                    errors = vErrors.length;
                                }
                                var _valid1 = _errs16 === errors;
                                valid3 = _valid1;
                            }
                            if (!valid3) {
                                const err5 = {
                                    instancePath: instancePath + "/capabilities",
                                    schemaPath: "#/properties/capabilities/if",
                                    keyword: "if",
                                    params: { failingKeyword: "then" },
                                    message: 'must match "then" schema',
                                };
                                if (vErrors === null) {
                                    vErrors = [err5];
                                }
                                else {
                                    vErrors.push(err5);
                                }
                                errors++;
                                validate45.errors = vErrors;
                                return false;
                            }
                            var valid0 = _errs10 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                    }
                }
            }
        }
        else {
            validate45.errors = [
                { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
            ];
            return false;
        }
    }
    validate45.errors = vErrors;
    return errors === 0;
}
const compiled1 = validate52;
const schema20 = { type: "object" };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (!(data && typeof data == "object" && !Array.isArray(data))) {
        validate52.errors = [
            { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
        ];
        return false;
    }
    validate52.errors = vErrors;
    return errors === 0;
}
const compiled2 = validate53;
const schema21 = { type: "object" };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (!(data && typeof data == "object" && !Array.isArray(data))) {
        validate53.errors = [
            { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
        ];
        return false;
    }
    validate53.errors = vErrors;
    return errors === 0;
}
const compiled3 = validate54;
const schema22 = { type: "object", properties: { component: { $ref: "#/$defs/Component" } }, required: ["component"] };
const schema23 = { type: "string" };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data !== "string") {
        validate55.errors = [
            { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
        ];
        return false;
    }
    validate55.errors = vErrors;
    return errors === 0;
}
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (data.component === undefined && (missing0 = "component")) {
                validate54.errors = [
                    {
                        instancePath,
                        schemaPath: "#/required",
                        keyword: "required",
                        params: { missingProperty: missing0 },
                        message: "must have required property '" + missing0 + "'",
                    },
                ];
                return false;
            }
            else {
                if (data.component !== undefined) {
                    if (!validate55(data.component, {
                        instancePath: instancePath + "/component",
                        parentData: data,
                        parentDataProperty: "component",
                        rootData,
                    })) {
                        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                        errors = vErrors.length;
                    }
                }
            }
        }
        else {
            validate54.errors = [
                { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
            ];
            return false;
        }
    }
    validate54.errors = vErrors;
    return errors === 0;
}
const compiled4 = validate57;
const schema24 = {
    type: "object",
    properties: {
        component: { $ref: "#/$defs/Component" },
        input: { $ref: "#/$defs/Value" },
        attempt: { minimum: 0, maximum: 4294967295, type: "integer" },
        observability: { $ref: "#/$defs/ObservabilityContext" },
    },
    required: ["component", "input", "attempt", "observability"],
};
const schema25 = {};
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    validate59.errors = null;
    return true;
}
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.component === undefined && (missing0 = "component")) ||
                (data.input === undefined && (missing0 = "input")) ||
                (data.attempt === undefined && (missing0 = "attempt")) ||
                (data.observability === undefined && (missing0 = "observability"))) {
                validate57.errors = [
                    {
                        instancePath,
                        schemaPath: "#/required",
                        keyword: "required",
                        params: { missingProperty: missing0 },
                        message: "must have required property '" + missing0 + "'",
                    },
                ];
                return false;
            }
            else {
                if (data.component !== undefined) {
                    const _errs1 = errors;
                    if (!validate55(data.component, {
                        instancePath: instancePath + "/component",
                        parentData: data,
                        parentDataProperty: "component",
                        rootData,
                    })) {
                        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                        errors = vErrors.length;
                    }
                    var valid0 = _errs1 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.input !== undefined) {
                        const _errs2 = errors;
                        if (!validate59(data.input, {
                            instancePath: instancePath + "/input",
                            parentData: data,
                            parentDataProperty: "input",
                            rootData,
                        })) {
                            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                            errors = vErrors.length;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.attempt !== undefined) {
                            let data2 = data.attempt;
                            const _errs3 = errors;
                            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
                                validate57.errors = [
                                    {
                                        instancePath: instancePath + "/attempt",
                                        schemaPath: "#/properties/attempt/type",
                                        keyword: "type",
                                        params: { type: "integer" },
                                        message: "must be integer",
                                    },
                                ];
                                return false;
                            }
                            if (errors === _errs3) {
                                if (typeof data2 == "number" && isFinite(data2)) {
                                    if (data2 > 4294967295 || isNaN(data2)) {
                                        validate57.errors = [
                                            {
                                                instancePath: instancePath + "/attempt",
                                                schemaPath: "#/properties/attempt/maximum",
                                                keyword: "maximum",
                                                params: { comparison: "<=", limit: 4294967295 },
                                                message: "must be <= 4294967295",
                                            },
                                        ];
                                        return false;
                                    }
                                    else {
                                        if (data2 < 0 || isNaN(data2)) {
                                            validate57.errors = [
                                                {
                                                    instancePath: instancePath + "/attempt",
                                                    schemaPath: "#/properties/attempt/minimum",
                                                    keyword: "minimum",
                                                    params: { comparison: ">=", limit: 0 },
                                                    message: "must be >= 0",
                                                },
                                            ];
                                            return false;
                                        }
                                    }
                                }
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.observability !== undefined) {
                                const _errs5 = errors;
                                if (!validate46(data.observability, {
                                    instancePath: instancePath + "/observability",
                                    parentData: data,
                                    parentDataProperty: "observability",
                                    rootData,
                                })) {
                                    vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
                                    errors = vErrors.length;
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                        }
                    }
                }
            }
        }
        else {
            validate57.errors = [
                { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
            ];
            return false;
        }
    }
    validate57.errors = vErrors;
    return errors === 0;
}
const compiled5 = validate62;
const schema26 = {
    type: "object",
    properties: { component: { $ref: "#/$defs/Component" }, input_schema: { $ref: "#/$defs/Schema" } },
    required: ["component", "input_schema"],
};
const schema27 = { type: "object", additionalProperties: true };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
        }
        else {
            validate64.errors = [
                { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
            ];
            return false;
        }
    }
    validate64.errors = vErrors;
    return errors === 0;
}
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.component === undefined && (missing0 = "component")) ||
                (data.input_schema === undefined && (missing0 = "input_schema"))) {
                validate62.errors = [
                    {
                        instancePath,
                        schemaPath: "#/required",
                        keyword: "required",
                        params: { missingProperty: missing0 },
                        message: "must have required property '" + missing0 + "'",
                    },
                ];
                return false;
            }
            else {
                if (data.component !== undefined) {
                    const _errs1 = errors;
                    if (!validate55(data.component, {
                        instancePath: instancePath + "/component",
                        parentData: data,
                        parentDataProperty: "component",
                        rootData,
                    })) {
                        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                        errors = vErrors.length;
                    }
                    var valid0 = _errs1 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.input_schema !== undefined) {
                        const _errs2 = errors;
                        if (!validate64(data.input_schema, {
                            instancePath: instancePath + "/input_schema",
                            parentData: data,
                            parentDataProperty: "input_schema",
                            rootData,
                        })) {
                            vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
                            errors = vErrors.length;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                }
            }
        }
        else {
            validate62.errors = [
                { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
            ];
            return false;
        }
    }
    validate62.errors = vErrors;
    return errors === 0;
}
const compiled6 = validate66;
const schema28 = {
    type: "object",
    properties: {
        flowId: { $ref: "#/$defs/BlobId" },
        inputs: { type: "array", items: { $ref: "#/$defs/Value" } },
        wait: { type: "boolean" },
        maxConcurrency: { minimum: 0, maximum: 18446744073709552000, type: ["integer", "null"] },
        overrides: { if: { not: { type: "null" } }, then: { $ref: "#/$defs/WorkflowOverrides" } },
        timeoutSecs: { minimum: 0, maximum: 18446744073709552000, type: ["integer", "null"] },
        observability: { if: { not: { type: "null" } }, then: { $ref: "#/$defs/ObservabilityContext" } },
        subflowKey: { pattern: "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$", type: "string" },
    },
    required: ["flowId", "inputs", "subflowKey"],
};
const schema29 = {
    type: "object",
    properties: { steps: { type: "object", additionalProperties: { $ref: "#/$defs/StepOverride" } } },
    required: ["steps"],
};
const schema30 = {
    type: "object",
    properties: { $type: { $ref: "#/$defs/OverrideType" }, value: {} },
    required: ["value"],
};
const schema31 = { type: "string", enum: ["merge_patch", "json_patch"] };
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data !== "string") {
        validate71.errors = [
            { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
        ];
        return false;
    }
    if (!(data === "merge_patch" || data === "json_patch")) {
        validate71.errors = [
            {
                instancePath,
                schemaPath: "#/enum",
                keyword: "enum",
                params: { allowedValues: schema31.enum },
                message: "must be equal to one of the allowed values",
            },
        ];
        return false;
    }
    validate71.errors = vErrors;
    return errors === 0;
}
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (data.value === undefined && (missing0 = "value")) {
                validate70.errors = [
                    {
                        instancePath,
                        schemaPath: "#/required",
                        keyword: "required",
                        params: { missingProperty: missing0 },
                        message: "must have required property '" + missing0 + "'",
                    },
                ];
                return false;
            }
            else {
                if (data.$type !== undefined) {
                    if (!validate71(data.$type, {
                        instancePath: instancePath + "/$type",
                        parentData: data,
                        parentDataProperty: "$type",
                        rootData,
                    })) {
                        vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
                        errors = vErrors.length;
                    }
                }
            }
        }
        else {
            validate70.errors = [
                { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
            ];
            return false;
        }
    }
    validate70.errors = vErrors;
    return errors === 0;
}
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (data.steps === undefined && (missing0 = "steps")) {
                validate69.errors = [
                    {
                        instancePath,
                        schemaPath: "#/required",
                        keyword: "required",
                        params: { missingProperty: missing0 },
                        message: "must have required property '" + missing0 + "'",
                    },
                ];
                return false;
            }
            else {
                if (data.steps !== undefined) {
                    let data0 = data.steps;
                    const _errs1 = errors;
                    if (errors === _errs1) {
                        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                            for (const key0 in data0) {
                                const _errs4 = errors;
                                if (!validate70(data0[key0], {
                                    instancePath: instancePath + "/steps/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
                                    parentData: data0,
                                    parentDataProperty: key0,
                                    rootData,
                                })) {
                                    vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                                    errors = vErrors.length;
                                }
                                var valid1 = _errs4 === errors;
                                if (!valid1) {
                                    break;
                                }
                            }
                        }
                        else {
                            validate69.errors = [
                                {
                                    instancePath: instancePath + "/steps",
                                    schemaPath: "#/properties/steps/type",
                                    keyword: "type",
                                    params: { type: "object" },
                                    message: "must be object",
                                },
                            ];
                            return false;
                        }
                    }
                }
            }
        }
        else {
            validate69.errors = [
                { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
            ];
            return false;
        }
    }
    validate69.errors = vErrors;
    return errors === 0;
}
const pattern0 = new RegExp("^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$", "u");
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.flowId === undefined && (missing0 = "flowId")) ||
                (data.inputs === undefined && (missing0 = "inputs")) ||
                (data.subflowKey === undefined && (missing0 = "subflowKey"))) {
                validate66.errors = [
                    {
                        instancePath,
                        schemaPath: "#/required",
                        keyword: "required",
                        params: { missingProperty: missing0 },
                        message: "must have required property '" + missing0 + "'",
                    },
                ];
                return false;
            }
            else {
                if (data.flowId !== undefined) {
                    const _errs1 = errors;
                    if (!validate47(data.flowId, {
                        instancePath: instancePath + "/flowId",
                        parentData: data,
                        parentDataProperty: "flowId",
                        rootData,
                    })) {
                        vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
                        errors = vErrors.length;
                    }
                    var valid0 = _errs1 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.inputs !== undefined) {
                        let data1 = data.inputs;
                        const _errs2 = errors;
                        if (errors === _errs2) {
                            if (Array.isArray(data1)) {
                                var valid1 = true;
                                const len0 = data1.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                    const _errs4 = errors;
                                    if (!validate59(data1[i0], {
                                        instancePath: instancePath + "/inputs/" + i0,
                                        parentData: data1,
                                        parentDataProperty: i0,
                                        rootData,
                                    })) {
                                        vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                                        errors = vErrors.length;
                                    }
                                    var valid1 = _errs4 === errors;
                                    if (!valid1) {
                                        break;
                                    }
                                }
                            }
                            else {
                                validate66.errors = [
                                    {
                                        instancePath: instancePath + "/inputs",
                                        schemaPath: "#/properties/inputs/type",
                                        keyword: "type",
                                        params: { type: "array" },
                                        message: "must be array",
                                    },
                                ];
                                return false;
                            }
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.wait !== undefined) {
                            const _errs5 = errors;
                            if (typeof data.wait !== "boolean") {
                                validate66.errors = [
                                    {
                                        instancePath: instancePath + "/wait",
                                        schemaPath: "#/properties/wait/type",
                                        keyword: "type",
                                        params: { type: "boolean" },
                                        message: "must be boolean",
                                    },
                                ];
                                return false;
                            }
                            var valid0 = _errs5 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.maxConcurrency !== undefined) {
                                let data4 = data.maxConcurrency;
                                const _errs7 = errors;
                                if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)) && data4 !== null) {
                                    validate66.errors = [
                                        {
                                            instancePath: instancePath + "/maxConcurrency",
                                            schemaPath: "#/properties/maxConcurrency/type",
                                            keyword: "type",
                                            params: { type: schema28.properties.maxConcurrency.type },
                                            message: "must be integer,null",
                                        },
                                    ];
                                    return false;
                                }
                                if (errors === _errs7) {
                                    if (typeof data4 == "number" && isFinite(data4)) {
                                        if (data4 > 18446744073709552000 || isNaN(data4)) {
                                            validate66.errors = [
                                                {
                                                    instancePath: instancePath + "/maxConcurrency",
                                                    schemaPath: "#/properties/maxConcurrency/maximum",
                                                    keyword: "maximum",
                                                    params: { comparison: "<=", limit: 18446744073709552000 },
                                                    message: "must be <= 18446744073709552000",
                                                },
                                            ];
                                            return false;
                                        }
                                        else {
                                            if (data4 < 0 || isNaN(data4)) {
                                                validate66.errors = [
                                                    {
                                                        instancePath: instancePath + "/maxConcurrency",
                                                        schemaPath: "#/properties/maxConcurrency/minimum",
                                                        keyword: "minimum",
                                                        params: { comparison: ">=", limit: 0 },
                                                        message: "must be >= 0",
                                                    },
                                                ];
                                                return false;
                                            }
                                        }
                                    }
                                }
                                var valid0 = _errs7 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.overrides !== undefined) {
                                    let data5 = data.overrides;
                                    const _errs9 = errors;
                                    const _errs10 = errors;
                                    let valid2 = true;
                                    const _errs11 = errors;
                                    const _errs12 = errors;
                                    const _errs13 = errors;
                                    if (data5 !== null) {
                                        const err0 = {};
                                        if (vErrors === null) {
                                            vErrors = [err0];
                                        }
                                        else {
                                            vErrors.push(err0);
                                        }
                                        errors++;
                                    }
                                    var valid3 = _errs13 === errors;
                                    if (valid3) {
                                        const err1 = {};
                                        if (vErrors === null) {
                                            vErrors = [err1];
                                        }
                                        else {
                                            vErrors.push(err1);
                                        }
                                        errors++;
                                    }
                                    else {
                                        errors = _errs12;
                                        if (vErrors !== null) {
                                            if (_errs12) {
                                                vErrors.length = _errs12;
                                            }
                                            else {
                                                vErrors = null;
                                            }
                                        }
                                    }
                                    var _valid0 = _errs11 === errors;
                                    errors = _errs10;
                                    if (vErrors !== null) {
                                        if (_errs10) {
                                            vErrors.length = _errs10;
                                        }
                                        else {
                                            vErrors = null;
                                        }
                                    }
                                    if (_valid0) {
                                        const _errs15 = errors;
                                        if (!validate69(data5, {
                                            instancePath: instancePath + "/overrides",
                                            parentData: data,
                                            parentDataProperty: "overrides",
                                            rootData,
                                        })) {
                                            vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
                                            errors = vErrors.length;
                                        }
                                        var _valid0 = _errs15 === errors;
                                        valid2 = _valid0;
                                    }
                                    if (!valid2) {
                                        const err2 = {
                                            instancePath: instancePath + "/overrides",
                                            schemaPath: "#/properties/overrides/if",
                                            keyword: "if",
                                            params: { failingKeyword: "then" },
                                            message: 'must match "then" schema',
                                        };
                                        if (vErrors === null) {
                                            vErrors = [err2];
                                        }
                                        else {
                                            vErrors.push(err2);
                                        }
                                        errors++;
                                        validate66.errors = vErrors;
                                        return false;
                                    }
                                    var valid0 = _errs9 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.timeoutSecs !== undefined) {
                                        let data6 = data.timeoutSecs;
                                        const _errs16 = errors;
                                        if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)) &&
                                            data6 !== null) {
                                            validate66.errors = [
                                                {
                                                    instancePath: instancePath + "/timeoutSecs",
                                                    schemaPath: "#/properties/timeoutSecs/type",
                                                    keyword: "type",
                                                    params: { type: schema28.properties.timeoutSecs.type },
                                                    message: "must be integer,null",
                                                },
                                            ];
                                            return false;
                                        }
                                        if (errors === _errs16) {
                                            if (typeof data6 == "number" && isFinite(data6)) {
                                                if (data6 > 18446744073709552000 || isNaN(data6)) {
                                                    validate66.errors = [
                                                        {
                                                            instancePath: instancePath + "/timeoutSecs",
                                                            schemaPath: "#/properties/timeoutSecs/maximum",
                                                            keyword: "maximum",
                                                            params: { comparison: "<=", limit: 18446744073709552000 },
                                                            message: "must be <= 18446744073709552000",
                                                        },
                                                    ];
                                                    return false;
                                                }
                                                else {
                                                    if (data6 < 0 || isNaN(data6)) {
                                                        validate66.errors = [
                                                            {
                                                                instancePath: instancePath + "/timeoutSecs",
                                                                schemaPath: "#/properties/timeoutSecs/minimum",
                                                                keyword: "minimum",
                                                                params: { comparison: ">=", limit: 0 },
                                                                message: "must be >= 0",
                                                            },
                                                        ];
                                                        return false;
                                                    }
                                                }
                                            }
                                        }
                                        var valid0 = _errs16 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.observability !== undefined) {
                                            let data7 = data.observability;
                                            const _errs18 = errors;
                                            const _errs19 = errors;
                                            let valid4 = true;
                                            const _errs20 = errors;
                                            const _errs21 = errors;
                                            const _errs22 = errors;
                                            if (data7 !== null) {
                                                const err3 = {};
                                                if (vErrors === null) {
                                                    vErrors = [err3];
                                                }
                                                else {
                                                    vErrors.push(err3);
                                                }
                                                errors++;
                                            }
                                            var valid5 = _errs22 === errors;
                                            if (valid5) {
                                                const err4 = {};
                                                if (vErrors === null) {
                                                    vErrors = [err4];
                                                }
                                                else {
                                                    vErrors.push(err4);
                                                }
                                                errors++;
                                            }
                                            else {
                                                errors = _errs21;
                                                if (vErrors !== null) {
                                                    if (_errs21) {
                                                        vErrors.length = _errs21;
                                                    }
                                                    else {
                                                        vErrors = null;
                                                    }
                                                }
                                            }
                                            var _valid1 = _errs20 === errors;
                                            errors = _errs19;
                                            if (vErrors !== null) {
                                                if (_errs19) {
                                                    vErrors.length = _errs19;
                                                }
                                                else {
                                                    vErrors = null;
                                                }
                                            }
                                            if (_valid1) {
                                                const _errs24 = errors;
                                                if (!validate46(data7, {
                                                    instancePath: instancePath + "/observability",
                                                    parentData: data,
                                                    parentDataProperty: "observability",
                                                    rootData,
                                                })) {
                                                    vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
                                                    errors = vErrors.length;
                                                }
                                                var _valid1 = _errs24 === errors;
                                                valid4 = _valid1;
                                            }
                                            if (!valid4) {
                                                const err5 = {
                                                    instancePath: instancePath + "/observability",
                                                    schemaPath: "#/properties/observability/if",
                                                    keyword: "if",
                                                    params: { failingKeyword: "then" },
                                                    message: 'must match "then" schema',
                                                };
                                                if (vErrors === null) {
                                                    vErrors = [err5];
                                                }
                                                else {
                                                    vErrors.push(err5);
                                                }
                                                errors++;
                                                validate66.errors = vErrors;
                                                return false;
                                            }
                                            var valid0 = _errs18 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.subflowKey !== undefined) {
                                                let data8 = data.subflowKey;
                                                const _errs25 = errors;
                                                if (errors === _errs25) {
                                                    if (typeof data8 === "string") {
                                                        if (!pattern0.test(data8)) {
                                                            validate66.errors = [
                                                                {
                                                                    instancePath: instancePath + "/subflowKey",
                                                                    schemaPath: "#/properties/subflowKey/pattern",
                                                                    keyword: "pattern",
                                                                    params: { pattern: "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$" },
                                                                    message: 'must match pattern "' +
                                                                        "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$" +
                                                                        '"',
                                                                },
                                                            ];
                                                            return false;
                                                        }
                                                    }
                                                    else {
                                                        validate66.errors = [
                                                            {
                                                                instancePath: instancePath + "/subflowKey",
                                                                schemaPath: "#/properties/subflowKey/type",
                                                                keyword: "type",
                                                                params: { type: "string" },
                                                                message: "must be string",
                                                            },
                                                        ];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs25 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate66.errors = [
                { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
            ];
            return false;
        }
    }
    validate66.errors = vErrors;
    return errors === 0;
}
const compiled7 = validate76;
const schema32 = {
    type: "object",
    properties: {
        runId: { type: "string" },
        wait: { type: "boolean" },
        includeResults: { type: "boolean" },
        resultOrder: { $ref: "#/$defs/ResultOrder" },
        timeoutSecs: { minimum: 0, maximum: 18446744073709552000, type: ["integer", "null"] },
        observability: { if: { not: { type: "null" } }, then: { $ref: "#/$defs/ObservabilityContext" } },
    },
    required: ["runId"],
};
const schema33 = { type: "string", enum: ["by_index", "by_completion"] };
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data !== "string") {
        validate77.errors = [
            { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
        ];
        return false;
    }
    if (!(data === "by_index" || data === "by_completion")) {
        validate77.errors = [
            {
                instancePath,
                schemaPath: "#/enum",
                keyword: "enum",
                params: { allowedValues: schema33.enum },
                message: "must be equal to one of the allowed values",
            },
        ];
        return false;
    }
    validate77.errors = vErrors;
    return errors === 0;
}
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (data.runId === undefined && (missing0 = "runId")) {
                validate76.errors = [
                    {
                        instancePath,
                        schemaPath: "#/required",
                        keyword: "required",
                        params: { missingProperty: missing0 },
                        message: "must have required property '" + missing0 + "'",
                    },
                ];
                return false;
            }
            else {
                if (data.runId !== undefined) {
                    const _errs1 = errors;
                    if (typeof data.runId !== "string") {
                        validate76.errors = [
                            {
                                instancePath: instancePath + "/runId",
                                schemaPath: "#/properties/runId/type",
                                keyword: "type",
                                params: { type: "string" },
                                message: "must be string",
                            },
                        ];
                        return false;
                    }
                    var valid0 = _errs1 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.wait !== undefined) {
                        const _errs3 = errors;
                        if (typeof data.wait !== "boolean") {
                            validate76.errors = [
                                {
                                    instancePath: instancePath + "/wait",
                                    schemaPath: "#/properties/wait/type",
                                    keyword: "type",
                                    params: { type: "boolean" },
                                    message: "must be boolean",
                                },
                            ];
                            return false;
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.includeResults !== undefined) {
                            const _errs5 = errors;
                            if (typeof data.includeResults !== "boolean") {
                                validate76.errors = [
                                    {
                                        instancePath: instancePath + "/includeResults",
                                        schemaPath: "#/properties/includeResults/type",
                                        keyword: "type",
                                        params: { type: "boolean" },
                                        message: "must be boolean",
                                    },
                                ];
                                return false;
                            }
                            var valid0 = _errs5 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.resultOrder !== undefined) {
                                const _errs7 = errors;
                                if (!validate77(data.resultOrder, {
                                    instancePath: instancePath + "/resultOrder",
                                    parentData: data,
                                    parentDataProperty: "resultOrder",
                                    rootData,
                                })) {
                                    vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
                                    errors = vErrors.length;
                                }
                                var valid0 = _errs7 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.timeoutSecs !== undefined) {
                                    let data4 = data.timeoutSecs;
                                    const _errs8 = errors;
                                    if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)) &&
                                        data4 !== null) {
                                        validate76.errors = [
                                            {
                                                instancePath: instancePath + "/timeoutSecs",
                                                schemaPath: "#/properties/timeoutSecs/type",
                                                keyword: "type",
                                                params: { type: schema32.properties.timeoutSecs.type },
                                                message: "must be integer,null",
                                            },
                                        ];
                                        return false;
                                    }
                                    if (errors === _errs8) {
                                        if (typeof data4 == "number" && isFinite(data4)) {
                                            if (data4 > 18446744073709552000 || isNaN(data4)) {
                                                validate76.errors = [
                                                    {
                                                        instancePath: instancePath + "/timeoutSecs",
                                                        schemaPath: "#/properties/timeoutSecs/maximum",
                                                        keyword: "maximum",
                                                        params: { comparison: "<=", limit: 18446744073709552000 },
                                                        message: "must be <= 18446744073709552000",
                                                    },
                                                ];
                                                return false;
                                            }
                                            else {
                                                if (data4 < 0 || isNaN(data4)) {
                                                    validate76.errors = [
                                                        {
                                                            instancePath: instancePath + "/timeoutSecs",
                                                            schemaPath: "#/properties/timeoutSecs/minimum",
                                                            keyword: "minimum",
                                                            params: { comparison: ">=", limit: 0 },
                                                            message: "must be >= 0",
                                                        },
                                                    ];
                                                    return false;
                                                }
                                            }
                                        }
                                    }
                                    var valid0 = _errs8 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.observability !== undefined) {
                                        let data5 = data.observability;
                                        const _errs10 = errors;
                                        const _errs11 = errors;
                                        let valid1 = true;
                                        const _errs12 = errors;
                                        const _errs13 = errors;
                                        const _errs14 = errors;
                                        if (data5 !== null) {
                                            const err0 = {};
                                            if (vErrors === null) {
                                                vErrors = [err0];
                                            }
                                            else {
                                                vErrors.push(err0);
                                            }
                                            errors++;
                                        }
                                        var valid2 = _errs14 === errors;
                                        if (valid2) {
                                            const err1 = {};
                                            if (vErrors === null) {
                                                vErrors = [err1];
                                            }
                                            else {
                                                vErrors.push(err1);
                                            }
                                            errors++;
                                        }
                                        else {
                                            errors = _errs13;
                                            if (vErrors !== null) {
                                                if (_errs13) {
                                                    vErrors.length = _errs13;
                                                }
                                                else {
                                                    vErrors = null;
                                                }
                                            }
                                        }
                                        var _valid0 = _errs12 === errors;
                                        errors = _errs11;
                                        if (vErrors !== null) {
                                            if (_errs11) {
                                                vErrors.length = _errs11;
                                            }
                                            else {
                                                vErrors = null;
                                            }
                                        }
                                        if (_valid0) {
                                            const _errs16 = errors;
                                            if (!validate46(data5, {
                                                instancePath: instancePath + "/observability",
                                                parentData: data,
                                                parentDataProperty: "observability",
                                                rootData,
                                            })) {
                                                vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
                                                errors = vErrors.length;
                                            }
                                            var _valid0 = _errs16 === errors;
                                            valid1 = _valid0;
                                        }
                                        if (!valid1) {
                                            const err2 = {
                                                instancePath: instancePath + "/observability",
                                                schemaPath: "#/properties/observability/if",
                                                keyword: "if",
                                                params: { failingKeyword: "then" },
                                                message: 'must match "then" schema',
                                            };
                                            if (vErrors === null) {
                                                vErrors = [err2];
                                            }
                                            else {
                                                vErrors.push(err2);
                                            }
                                            errors++;
                                            validate76.errors = vErrors;
                                            return false;
                                        }
                                        var valid0 = _errs10 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate76.errors = [
                { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
            ];
            return false;
        }
    }
    validate76.errors = vErrors;
    return errors === 0;
}
const compiled8 = validate80;
const schema34 = {
    type: "object",
    properties: {
        serverProtocolVersion: { minimum: 0, maximum: 4294967295, type: "integer" },
        supportsBlobRefs: { type: "boolean" },
    },
    required: ["serverProtocolVersion"],
};
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (data.serverProtocolVersion === undefined && (missing0 = "serverProtocolVersion")) {
                validate80.errors = [
                    {
                        instancePath,
                        schemaPath: "#/required",
                        keyword: "required",
                        params: { missingProperty: missing0 },
                        message: "must have required property '" + missing0 + "'",
                    },
                ];
                return false;
            }
            else {
                if (data.serverProtocolVersion !== undefined) {
                    let data0 = data.serverProtocolVersion;
                    const _errs1 = errors;
                    if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
                        validate80.errors = [
                            {
                                instancePath: instancePath + "/serverProtocolVersion",
                                schemaPath: "#/properties/serverProtocolVersion/type",
                                keyword: "type",
                                params: { type: "integer" },
                                message: "must be integer",
                            },
                        ];
                        return false;
                    }
                    if (errors === _errs1) {
                        if (typeof data0 == "number" && isFinite(data0)) {
                            if (data0 > 4294967295 || isNaN(data0)) {
                                validate80.errors = [
                                    {
                                        instancePath: instancePath + "/serverProtocolVersion",
                                        schemaPath: "#/properties/serverProtocolVersion/maximum",
                                        keyword: "maximum",
                                        params: { comparison: "<=", limit: 4294967295 },
                                        message: "must be <= 4294967295",
                                    },
                                ];
                                return false;
                            }
                            else {
                                if (data0 < 0 || isNaN(data0)) {
                                    validate80.errors = [
                                        {
                                            instancePath: instancePath + "/serverProtocolVersion",
                                            schemaPath: "#/properties/serverProtocolVersion/minimum",
                                            keyword: "minimum",
                                            params: { comparison: ">=", limit: 0 },
                                            message: "must be >= 0",
                                        },
                                    ];
                                    return false;
                                }
                            }
                        }
                    }
                    var valid0 = _errs1 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.supportsBlobRefs !== undefined) {
                        const _errs3 = errors;
                        if (typeof data.supportsBlobRefs !== "boolean") {
                            validate80.errors = [
                                {
                                    instancePath: instancePath + "/supportsBlobRefs",
                                    schemaPath: "#/properties/supportsBlobRefs/type",
                                    keyword: "type",
                                    params: { type: "boolean" },
                                    message: "must be boolean",
                                },
                            ];
                            return false;
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                }
            }
        }
        else {
            validate80.errors = [
                { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
            ];
            return false;
        }
    }
    validate80.errors = vErrors;
    return errors === 0;
}
const compiled9 = validate81;
const schema35 = {
    type: "object",
    properties: { components: { type: "array", items: { $ref: "#/$defs/ComponentInfo" } } },
    required: ["components"],
};
const schema36 = {
    type: "object",
    properties: {
        component: { $ref: "#/$defs/Component" },
        description: { type: ["string", "null"] },
        input_schema: { if: { not: { type: "null" } }, then: { $ref: "#/$defs/Schema" } },
        output_schema: { if: { not: { type: "null" } }, then: { $ref: "#/$defs/Schema" } },
    },
    required: ["component"],
};
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (data.component === undefined && (missing0 = "component")) {
                validate82.errors = [
                    {
                        instancePath,
                        schemaPath: "#/required",
                        keyword: "required",
                        params: { missingProperty: missing0 },
                        message: "must have required property '" + missing0 + "'",
                    },
                ];
                return false;
            }
            else {
                if (data.component !== undefined) {
                    const _errs1 = errors;
                    if (!validate55(data.component, {
                        instancePath: instancePath + "/component",
                        parentData: data,
                        parentDataProperty: "component",
                        rootData,
                    })) {
                        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                        errors = vErrors.length;
                    }
                    var valid0 = _errs1 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.description !== undefined) {
                        let data1 = data.description;
                        const _errs2 = errors;
                        if (typeof data1 !== "string" && data1 !== null) {
                            validate82.errors = [
                                {
                                    instancePath: instancePath + "/description",
                                    schemaPath: "#/properties/description/type",
                                    keyword: "type",
                                    params: { type: schema36.properties.description.type },
                                    message: "must be string,null",
                                },
                            ];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.input_schema !== undefined) {
                            let data2 = data.input_schema;
                            const _errs4 = errors;
                            const _errs5 = errors;
                            let valid1 = true;
                            const _errs6 = errors;
                            const _errs7 = errors;
                            const _errs8 = errors;
                            if (data2 !== null) {
                                const err0 = {};
                                if (vErrors === null) {
                                    vErrors = [err0];
                                }
                                else {
                                    vErrors.push(err0);
                                }
                                errors++;
                            }
                            var valid2 = _errs8 === errors;
                            if (valid2) {
                                const err1 = {};
                                if (vErrors === null) {
                                    vErrors = [err1];
                                }
                                else {
                                    vErrors.push(err1);
                                }
                                errors++;
                            }
                            else {
                                errors = _errs7;
                                if (vErrors !== null) {
                                    if (_errs7) {
                                        vErrors.length = _errs7;
                                    }
                                    else {
                                        vErrors = null;
                                    }
                                }
                            }
                            var _valid0 = _errs6 === errors;
                            errors = _errs5;
                            if (vErrors !== null) {
                                if (_errs5) {
                                    vErrors.length = _errs5;
                                }
                                else {
                                    vErrors = null;
                                }
                            }
                            if (_valid0) {
                                const _errs10 = errors;
                                if (!validate64(data2, {
                                    instancePath: instancePath + "/input_schema",
                                    parentData: data,
                                    parentDataProperty: "input_schema",
                                    rootData,
                                })) {
                                    vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
                                    errors = vErrors.length;
                                }
                                var _valid0 = _errs10 === errors;
                                valid1 = _valid0;
                            }
                            if (!valid1) {
                                const err2 = {
                                    instancePath: instancePath + "/input_schema",
                                    schemaPath: "#/properties/input_schema/if",
                                    keyword: "if",
                                    params: { failingKeyword: "then" },
                                    message: 'must match "then" schema',
                                };
                                if (vErrors === null) {
                                    vErrors = [err2];
                                }
                                else {
                                    vErrors.push(err2);
                                }
                                errors++;
                                validate82.errors = vErrors;
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.output_schema !== undefined) {
                                let data3 = data.output_schema;
                                const _errs11 = errors;
                                const _errs12 = errors;
                                let valid3 = true;
                                const _errs13 = errors;
                                const _errs14 = errors;
                                const _errs15 = errors;
                                if (data3 !== null) {
                                    const err3 = {};
                                    if (vErrors === null) {
                                        vErrors = [err3];
                                    }
                                    else {
                                        vErrors.push(err3);
                                    }
                                    errors++;
                                }
                                var valid4 = _errs15 === errors;
                                if (valid4) {
                                    const err4 = {};
                                    if (vErrors === null) {
                                        vErrors = [err4];
                                    }
                                    else {
                                        vErrors.push(err4);
                                    }
                                    errors++;
                                }
                                else {
                                    errors = _errs14;
                                    if (vErrors !== null) {
                                        if (_errs14) {
                                            vErrors.length = _errs14;
                                        }
                                        else {
                                            vErrors = null;
                                        }
                                    }
                                }
                                var _valid1 = _errs13 === errors;
                                errors = _errs12;
                                if (vErrors !== null) {
                                    if (_errs12) {
                                        vErrors.length = _errs12;
                                    }
                                    else {
                                        vErrors = null;
                                    }
                                }
                                if (_valid1) {
                                    const _errs17 = errors;
                                    if (!validate64(data3, {
                                        instancePath: instancePath + "/output_schema",
                                        parentData: data,
                                        parentDataProperty: "output_schema",
                                        rootData,
                                    })) {
                                        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
                                        errors = vErrors.length;
                                    }
                                    var _valid1 = _errs17 === errors;
                                    valid3 = _valid1;
                                }
                                if (!valid3) {
                                    const err5 = {
                                        instancePath: instancePath + "/output_schema",
                                        schemaPath: "#/properties/output_schema/if",
                                        keyword: "if",
                                        params: { failingKeyword: "then" },
                                        message: 'must match "then" schema',
                                    };
                                    if (vErrors === null) {
                                        vErrors = [err5];
                                    }
                                    else {
                                        vErrors.push(err5);
                                    }
                                    errors++;
                                    validate82.errors = vErrors;
                                    return false;
                                }
                                var valid0 = _errs11 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                        }
                    }
                }
            }
        }
        else {
            validate82.errors = [
                { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
            ];
            return false;
        }
    }
    validate82.errors = vErrors;
    return errors === 0;
}
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (data.components === undefined && (missing0 = "components")) {
                validate81.errors = [
                    {
                        instancePath,
                        schemaPath: "#/required",
                        keyword: "required",
                        params: { missingProperty: missing0 },
                        message: "must have required property '" + missing0 + "'",
                    },
                ];
                return false;
            }
            else {
                if (data.components !== undefined) {
                    let data0 = data.components;
                    const _errs1 = errors;
                    if (errors === _errs1) {
                        if (Array.isArray(data0)) {
                            var valid1 = true;
                            const len0 = data0.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                                const _errs3 = errors;
                                if (!validate82(data0[i0], {
                                    instancePath: instancePath + "/components/" + i0,
                                    parentData: data0,
                                    parentDataProperty: i0,
                                    rootData,
                                })) {
                                    vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
                                    errors = vErrors.length;
                                }
                                var valid1 = _errs3 === errors;
                                if (!valid1) {
                                    break;
                                }
                            }
                        }
                        else {
                            validate81.errors = [
                                {
                                    instancePath: instancePath + "/components",
                                    schemaPath: "#/properties/components/type",
                                    keyword: "type",
                                    params: { type: "array" },
                                    message: "must be array",
                                },
                            ];
                            return false;
                        }
                    }
                }
            }
        }
        else {
            validate81.errors = [
                { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
            ];
            return false;
        }
    }
    validate81.errors = vErrors;
    return errors === 0;
}
const compiled10 = validate87;
const schema37 = { type: "object", properties: { info: { $ref: "#/$defs/ComponentInfo" } }, required: ["info"] };
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (data.info === undefined && (missing0 = "info")) {
                validate87.errors = [
                    {
                        instancePath,
                        schemaPath: "#/required",
                        keyword: "required",
                        params: { missingProperty: missing0 },
                        message: "must have required property '" + missing0 + "'",
                    },
                ];
                return false;
            }
            else {
                if (data.info !== undefined) {
                    if (!validate82(data.info, {
                        instancePath: instancePath + "/info",
                        parentData: data,
                        parentDataProperty: "info",
                        rootData,
                    })) {
                        vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
                        errors = vErrors.length;
                    }
                }
            }
        }
        else {
            validate87.errors = [
                { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
            ];
            return false;
        }
    }
    validate87.errors = vErrors;
    return errors === 0;
}
const compiled11 = validate89;
const schema38 = { type: "object", properties: { output: { $ref: "#/$defs/Value" } }, required: ["output"] };
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (data.output === undefined && (missing0 = "output")) {
                validate89.errors = [
                    {
                        instancePath,
                        schemaPath: "#/required",
                        keyword: "required",
                        params: { missingProperty: missing0 },
                        message: "must have required property '" + missing0 + "'",
                    },
                ];
                return false;
            }
            else {
                if (data.output !== undefined) {
                    if (!validate59(data.output, {
                        instancePath: instancePath + "/output",
                        parentData: data,
                        parentDataProperty: "output",
                        rootData,
                    })) {
                        vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                        errors = vErrors.length;
                    }
                }
            }
        }
        else {
            validate89.errors = [
                { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
            ];
            return false;
        }
    }
    validate89.errors = vErrors;
    return errors === 0;
}
const compiled12 = validate91;
const schema39 = {
    type: "object",
    properties: { output_schema: { if: { not: { type: "null" } }, then: { $ref: "#/$defs/Schema" } } },
};
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.output_schema !== undefined) {
                let data0 = data.output_schema;
                const _errs2 = errors;
                let valid1 = true;
                const _errs3 = errors;
                const _errs4 = errors;
                const _errs5 = errors;
                if (data0 !== null) {
                    const err0 = {};
                    if (vErrors === null) {
                        vErrors = [err0];
                    }
                    else {
                        vErrors.push(err0);
                    }
                    errors++;
                }
                var valid2 = _errs5 === errors;
                if (valid2) {
                    const err1 = {};
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
                else {
                    errors = _errs4;
                    if (vErrors !== null) {
                        if (_errs4) {
                            vErrors.length = _errs4;
                        }
                        else {
                            vErrors = null;
                        }
                    }
                }
                var _valid0 = _errs3 === errors;
                errors = _errs2;
                if (vErrors !== null) {
                    if (_errs2) {
                        vErrors.length = _errs2;
                    }
                    else {
                        vErrors = null;
                    }
                }
                if (_valid0) {
                    const _errs7 = errors;
                    if (!validate64(data0, {
                        instancePath: instancePath + "/output_schema",
                        parentData: data,
                        parentDataProperty: "output_schema",
                        rootData,
                    })) {
                        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
                        errors = vErrors.length;
                    }
                    var _valid0 = _errs7 === errors;
                    valid1 = _valid0;
                }
                if (!valid1) {
                    const err2 = {
                        instancePath: instancePath + "/output_schema",
                        schemaPath: "#/properties/output_schema/if",
                        keyword: "if",
                        params: { failingKeyword: "then" },
                        message: 'must match "then" schema',
                    };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                    validate91.errors = vErrors;
                    return false;
                }
            }
        }
        else {
            validate91.errors = [
                { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
            ];
            return false;
        }
    }
    validate91.errors = vErrors;
    return errors === 0;
}
const compiled13 = validate93;
const schema40 = {
    type: "object",
    properties: {
        runId: { type: "string" },
        flowId: { $ref: "#/$defs/BlobId" },
        flowName: { type: ["string", "null"] },
        status: { type: "string" },
        items: { $ref: "#/$defs/ItemStatistics" },
        createdAt: { type: "string" },
        completedAt: { type: ["string", "null"] },
        results: { type: ["array", "null"], items: { $ref: "#/$defs/ItemResult" } },
    },
    required: ["runId", "flowId", "status", "items", "createdAt"],
};
const schema41 = {
    type: "object",
    properties: {
        total: { minimum: 0, maximum: 18446744073709552000, type: "integer" },
        completed: { minimum: 0, maximum: 18446744073709552000, type: "integer" },
        running: { minimum: 0, maximum: 18446744073709552000, type: "integer" },
        failed: { minimum: 0, maximum: 18446744073709552000, type: "integer" },
        cancelled: { minimum: 0, maximum: 18446744073709552000, type: "integer" },
    },
    required: ["total", "completed", "running", "failed", "cancelled"],
};
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.total === undefined && (missing0 = "total")) ||
                (data.completed === undefined && (missing0 = "completed")) ||
                (data.running === undefined && (missing0 = "running")) ||
                (data.failed === undefined && (missing0 = "failed")) ||
                (data.cancelled === undefined && (missing0 = "cancelled"))) {
                validate95.errors = [
                    {
                        instancePath,
                        schemaPath: "#/required",
                        keyword: "required",
                        params: { missingProperty: missing0 },
                        message: "must have required property '" + missing0 + "'",
                    },
                ];
                return false;
            }
            else {
                if (data.total !== undefined) {
                    let data0 = data.total;
                    const _errs1 = errors;
                    if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
                        validate95.errors = [
                            {
                                instancePath: instancePath + "/total",
                                schemaPath: "#/properties/total/type",
                                keyword: "type",
                                params: { type: "integer" },
                                message: "must be integer",
                            },
                        ];
                        return false;
                    }
                    if (errors === _errs1) {
                        if (typeof data0 == "number" && isFinite(data0)) {
                            if (data0 > 18446744073709552000 || isNaN(data0)) {
                                validate95.errors = [
                                    {
                                        instancePath: instancePath + "/total",
                                        schemaPath: "#/properties/total/maximum",
                                        keyword: "maximum",
                                        params: { comparison: "<=", limit: 18446744073709552000 },
                                        message: "must be <= 18446744073709552000",
                                    },
                                ];
                                return false;
                            }
                            else {
                                if (data0 < 0 || isNaN(data0)) {
                                    validate95.errors = [
                                        {
                                            instancePath: instancePath + "/total",
                                            schemaPath: "#/properties/total/minimum",
                                            keyword: "minimum",
                                            params: { comparison: ">=", limit: 0 },
                                            message: "must be >= 0",
                                        },
                                    ];
                                    return false;
                                }
                            }
                        }
                    }
                    var valid0 = _errs1 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.completed !== undefined) {
                        let data1 = data.completed;
                        const _errs3 = errors;
                        if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
                            validate95.errors = [
                                {
                                    instancePath: instancePath + "/completed",
                                    schemaPath: "#/properties/completed/type",
                                    keyword: "type",
                                    params: { type: "integer" },
                                    message: "must be integer",
                                },
                            ];
                            return false;
                        }
                        if (errors === _errs3) {
                            if (typeof data1 == "number" && isFinite(data1)) {
                                if (data1 > 18446744073709552000 || isNaN(data1)) {
                                    validate95.errors = [
                                        {
                                            instancePath: instancePath + "/completed",
                                            schemaPath: "#/properties/completed/maximum",
                                            keyword: "maximum",
                                            params: { comparison: "<=", limit: 18446744073709552000 },
                                            message: "must be <= 18446744073709552000",
                                        },
                                    ];
                                    return false;
                                }
                                else {
                                    if (data1 < 0 || isNaN(data1)) {
                                        validate95.errors = [
                                            {
                                                instancePath: instancePath + "/completed",
                                                schemaPath: "#/properties/completed/minimum",
                                                keyword: "minimum",
                                                params: { comparison: ">=", limit: 0 },
                                                message: "must be >= 0",
                                            },
                                        ];
                                        return false;
                                    }
                                }
                            }
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.running !== undefined) {
                            let data2 = data.running;
                            const _errs5 = errors;
                            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
                                validate95.errors = [
                                    {
                                        instancePath: instancePath + "/running",
                                        schemaPath: "#/properties/running/type",
                                        keyword: "type",
                                        params: { type: "integer" },
                                        message: "must be integer",
                                    },
                                ];
                                return false;
                            }
                            if (errors === _errs5) {
                                if (typeof data2 == "number" && isFinite(data2)) {
                                    if (data2 > 18446744073709552000 || isNaN(data2)) {
                                        validate95.errors = [
                                            {
                                                instancePath: instancePath + "/running",
                                                schemaPath: "#/properties/running/maximum",
                                                keyword: "maximum",
                                                params: { comparison: "<=", limit: 18446744073709552000 },
                                                message: "must be <= 18446744073709552000",
                                            },
                                        ];
                                        return false;
                                    }
                                    else {
                                        if (data2 < 0 || isNaN(data2)) {
                                            validate95.errors = [
                                                {
                                                    instancePath: instancePath + "/running",
                                                    schemaPath: "#/properties/running/minimum",
                                                    keyword: "minimum",
                                                    params: { comparison: ">=", limit: 0 },
                                                    message: "must be >= 0",
                                                },
                                            ];
                                            return false;
                                        }
                                    }
                                }
                            }
                            var valid0 = _errs5 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.failed !== undefined) {
                                let data3 = data.failed;
                                const _errs7 = errors;
                                if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
                                    validate95.errors = [
                                        {
                                            instancePath: instancePath + "/failed",
                                            schemaPath: "#/properties/failed/type",
                                            keyword: "type",
                                            params: { type: "integer" },
                                            message: "must be integer",
                                        },
                                    ];
                                    return false;
                                }
                                if (errors === _errs7) {
                                    if (typeof data3 == "number" && isFinite(data3)) {
                                        if (data3 > 18446744073709552000 || isNaN(data3)) {
                                            validate95.errors = [
                                                {
                                                    instancePath: instancePath + "/failed",
                                                    schemaPath: "#/properties/failed/maximum",
                                                    keyword: "maximum",
                                                    params: { comparison: "<=", limit: 18446744073709552000 },
                                                    message: "must be <= 18446744073709552000",
                                                },
                                            ];
                                            return false;
                                        }
                                        else {
                                            if (data3 < 0 || isNaN(data3)) {
                                                validate95.errors = [
                                                    {
                                                        instancePath: instancePath + "/failed",
                                                        schemaPath: "#/properties/failed/minimum",
                                                        keyword: "minimum",
                                                        params: { comparison: ">=", limit: 0 },
                                                        message: "must be >= 0",
                                                    },
                                                ];
                                                return false;
                                            }
                                        }
                                    }
                                }
                                var valid0 = _errs7 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.cancelled !== undefined) {
                                    let data4 = data.cancelled;
                                    const _errs9 = errors;
                                    if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
                                        validate95.errors = [
                                            {
                                                instancePath: instancePath + "/cancelled",
                                                schemaPath: "#/properties/cancelled/type",
                                                keyword: "type",
                                                params: { type: "integer" },
                                                message: "must be integer",
                                            },
                                        ];
                                        return false;
                                    }
                                    if (errors === _errs9) {
                                        if (typeof data4 == "number" && isFinite(data4)) {
                                            if (data4 > 18446744073709552000 || isNaN(data4)) {
                                                validate95.errors = [
                                                    {
                                                        instancePath: instancePath + "/cancelled",
                                                        schemaPath: "#/properties/cancelled/maximum",
                                                        keyword: "maximum",
                                                        params: { comparison: "<=", limit: 18446744073709552000 },
                                                        message: "must be <= 18446744073709552000",
                                                    },
                                                ];
                                                return false;
                                            }
                                            else {
                                                if (data4 < 0 || isNaN(data4)) {
                                                    validate95.errors = [
                                                        {
                                                            instancePath: instancePath + "/cancelled",
                                                            schemaPath: "#/properties/cancelled/minimum",
                                                            keyword: "minimum",
                                                            params: { comparison: ">=", limit: 0 },
                                                            message: "must be >= 0",
                                                        },
                                                    ];
                                                    return false;
                                                }
                                            }
                                        }
                                    }
                                    var valid0 = _errs9 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate95.errors = [
                { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
            ];
            return false;
        }
    }
    validate95.errors = vErrors;
    return errors === 0;
}
const schema42 = {
    type: "object",
    properties: {
        itemIndex: { minimum: 0, maximum: 18446744073709552000, type: "integer" },
        status: { $ref: "#/$defs/ExecutionStatus" },
        result: { if: { not: { type: "null" } }, then: { $ref: "#/$defs/FlowResult" } },
        completedAt: {
            pattern: "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$",
            type: ["string", "null"],
        },
    },
    required: ["itemIndex", "status"],
};
const schema43 = { type: "string", enum: ["running", "completed", "failed", "cancelled", "paused", "recoveryFailed"] };
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data !== "string") {
        validate98.errors = [
            { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
        ];
        return false;
    }
    if (!(data === "running" ||
        data === "completed" ||
        data === "failed" ||
        data === "cancelled" ||
        data === "paused" ||
        data === "recoveryFailed")) {
        validate98.errors = [
            {
                instancePath,
                schemaPath: "#/enum",
                keyword: "enum",
                params: { allowedValues: schema43.enum },
                message: "must be equal to one of the allowed values",
            },
        ];
        return false;
    }
    validate98.errors = vErrors;
    return errors === 0;
}
const schema44 = {
    type: "object",
    required: ["outcome"],
    properties: { outcome: { enum: ["success", "failed"] } },
    allOf: [
        {
            if: { required: ["outcome"], properties: { outcome: { const: "success" } } },
            then: { $ref: "#/$defs/FlowResultSuccess" },
        },
        {
            if: { required: ["outcome"], properties: { outcome: { const: "failed" } } },
            then: { $ref: "#/$defs/FlowResultFailed" },
        },
    ],
};
const schema45 = {
    type: "object",
    properties: { outcome: { type: "string", const: "success" }, result: { $ref: "#/$defs/Value" } },
    required: ["outcome", "result"],
};
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.outcome === undefined && (missing0 = "outcome")) ||
                (data.result === undefined && (missing0 = "result"))) {
                validate101.errors = [
                    {
                        instancePath,
                        schemaPath: "#/required",
                        keyword: "required",
                        params: { missingProperty: missing0 },
                        message: "must have required property '" + missing0 + "'",
                    },
                ];
                return false;
            }
            else {
                if (data.outcome !== undefined) {
                    let data0 = data.outcome;
                    const _errs1 = errors;
                    if (typeof data0 !== "string") {
                        validate101.errors = [
                            {
                                instancePath: instancePath + "/outcome",
                                schemaPath: "#/properties/outcome/type",
                                keyword: "type",
                                params: { type: "string" },
                                message: "must be string",
                            },
                        ];
                        return false;
                    }
                    if ("success" !== data0) {
                        validate101.errors = [
                            {
                                instancePath: instancePath + "/outcome",
                                schemaPath: "#/properties/outcome/const",
                                keyword: "const",
                                params: { allowedValue: "success" },
                                message: "must be equal to constant",
                            },
                        ];
                        return false;
                    }
                    var valid0 = _errs1 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.result !== undefined) {
                        const _errs3 = errors;
                        if (!validate59(data.result, {
                            instancePath: instancePath + "/result",
                            parentData: data,
                            parentDataProperty: "result",
                            rootData,
                        })) {
                            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                            errors = vErrors.length;
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                }
            }
        }
        else {
            validate101.errors = [
                { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
            ];
            return false;
        }
    }
    validate101.errors = vErrors;
    return errors === 0;
}
const schema46 = {
    type: "object",
    properties: { outcome: { type: "string", const: "failed" }, error: { $ref: "#/$defs/FlowError" } },
    required: ["outcome", "error"],
};
const schema47 = {
    type: "object",
    properties: {
        code: { minimum: -9223372036854776000, maximum: 9223372036854776000, type: "integer" },
        message: { type: "string" },
        data: { if: { not: { type: "null" } }, then: { $ref: "#/$defs/Value" } },
    },
    required: ["code", "message"],
};
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.code === undefined && (missing0 = "code")) || (data.message === undefined && (missing0 = "message"))) {
                validate105.errors = [
                    {
                        instancePath,
                        schemaPath: "#/required",
                        keyword: "required",
                        params: { missingProperty: missing0 },
                        message: "must have required property '" + missing0 + "'",
                    },
                ];
                return false;
            }
            else {
                if (data.code !== undefined) {
                    let data0 = data.code;
                    const _errs1 = errors;
                    if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
                        validate105.errors = [
                            {
                                instancePath: instancePath + "/code",
                                schemaPath: "#/properties/code/type",
                                keyword: "type",
                                params: { type: "integer" },
                                message: "must be integer",
                            },
                        ];
                        return false;
                    }
                    if (errors === _errs1) {
                        if (typeof data0 == "number" && isFinite(data0)) {
                            if (data0 > 9223372036854776000 || isNaN(data0)) {
                                validate105.errors = [
                                    {
                                        instancePath: instancePath + "/code",
                                        schemaPath: "#/properties/code/maximum",
                                        keyword: "maximum",
                                        params: { comparison: "<=", limit: 9223372036854776000 },
                                        message: "must be <= 9223372036854776000",
                                    },
                                ];
                                return false;
                            }
                            else {
                                if (data0 < -9223372036854776000 || isNaN(data0)) {
                                    validate105.errors = [
                                        {
                                            instancePath: instancePath + "/code",
                                            schemaPath: "#/properties/code/minimum",
                                            keyword: "minimum",
                                            params: { comparison: ">=", limit: -9223372036854776000 },
                                            message: "must be >= -9223372036854776000",
                                        },
                                    ];
                                    return false;
                                }
                            }
                        }
                    }
                    var valid0 = _errs1 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.message !== undefined) {
                        const _errs3 = errors;
                        if (typeof data.message !== "string") {
                            validate105.errors = [
                                {
                                    instancePath: instancePath + "/message",
                                    schemaPath: "#/properties/message/type",
                                    keyword: "type",
                                    params: { type: "string" },
                                    message: "must be string",
                                },
                            ];
                            return false;
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.data !== undefined) {
                            let data2 = data.data;
                            const _errs5 = errors;
                            const _errs6 = errors;
                            let valid1 = true;
                            const _errs7 = errors;
                            const _errs8 = errors;
                            const _errs9 = errors;
                            if (data2 !== null) {
                                const err0 = {};
                                if (vErrors === null) {
                                    vErrors = [err0];
                                }
                                else {
                                    vErrors.push(err0);
                                }
                                errors++;
                            }
                            var valid2 = _errs9 === errors;
                            if (valid2) {
                                const err1 = {};
                                if (vErrors === null) {
                                    vErrors = [err1];
                                }
                                else {
                                    vErrors.push(err1);
                                }
                                errors++;
                            }
                            else {
                                errors = _errs8;
                                if (vErrors !== null) {
                                    if (_errs8) {
                                        vErrors.length = _errs8;
                                    }
                                    else {
                                        vErrors = null;
                                    }
                                }
                            }
                            var _valid0 = _errs7 === errors;
                            errors = _errs6;
                            if (vErrors !== null) {
                                if (_errs6) {
                                    vErrors.length = _errs6;
                                }
                                else {
                                    vErrors = null;
                                }
                            }
                            if (_valid0) {
                                const _errs11 = errors;
                                if (!validate59(data2, {
                                    instancePath: instancePath + "/data",
                                    parentData: data,
                                    parentDataProperty: "data",
                                    rootData,
                                })) {
                                    vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                                    errors = vErrors.length;
                                }
                                var _valid0 = _errs11 === errors;
                                valid1 = _valid0;
                            }
                            if (!valid1) {
                                const err2 = {
                                    instancePath: instancePath + "/data",
                                    schemaPath: "#/properties/data/if",
                                    keyword: "if",
                                    params: { failingKeyword: "then" },
                                    message: 'must match "then" schema',
                                };
                                if (vErrors === null) {
                                    vErrors = [err2];
                                }
                                else {
                                    vErrors.push(err2);
                                }
                                errors++;
                                validate105.errors = vErrors;
                                return false;
                            }
                            var valid0 = _errs5 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                    }
                }
            }
        }
        else {
            validate105.errors = [
                { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
            ];
            return false;
        }
    }
    validate105.errors = vErrors;
    return errors === 0;
}
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.outcome === undefined && (missing0 = "outcome")) ||
                (data.error === undefined && (missing0 = "error"))) {
                validate104.errors = [
                    {
                        instancePath,
                        schemaPath: "#/required",
                        keyword: "required",
                        params: { missingProperty: missing0 },
                        message: "must have required property '" + missing0 + "'",
                    },
                ];
                return false;
            }
            else {
                if (data.outcome !== undefined) {
                    let data0 = data.outcome;
                    const _errs1 = errors;
                    if (typeof data0 !== "string") {
                        validate104.errors = [
                            {
                                instancePath: instancePath + "/outcome",
                                schemaPath: "#/properties/outcome/type",
                                keyword: "type",
                                params: { type: "string" },
                                message: "must be string",
                            },
                        ];
                        return false;
                    }
                    if ("failed" !== data0) {
                        validate104.errors = [
                            {
                                instancePath: instancePath + "/outcome",
                                schemaPath: "#/properties/outcome/const",
                                keyword: "const",
                                params: { allowedValue: "failed" },
                                message: "must be equal to constant",
                            },
                        ];
                        return false;
                    }
                    var valid0 = _errs1 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.error !== undefined) {
                        const _errs3 = errors;
                        if (!validate105(data.error, {
                            instancePath: instancePath + "/error",
                            parentData: data,
                            parentDataProperty: "error",
                            rootData,
                        })) {
                            vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
                            errors = vErrors.length;
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                }
            }
        }
        else {
            validate104.errors = [
                { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
            ];
            return false;
        }
    }
    validate104.errors = vErrors;
    return errors === 0;
}
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    const _errs1 = errors;
    const _errs2 = errors;
    let valid1 = true;
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.outcome === undefined && (missing0 = "outcome")) {
            const err0 = {};
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        else {
            if (data.outcome !== undefined) {
                if ("success" !== data.outcome) {
                    const err1 = {};
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
            }
        }
    }
    var _valid0 = _errs3 === errors;
    errors = _errs2;
    if (vErrors !== null) {
        if (_errs2) {
            vErrors.length = _errs2;
        }
        else {
            vErrors = null;
        }
    }
    if (_valid0) {
        const _errs5 = errors;
        if (!validate101(data, { instancePath, parentData, parentDataProperty, rootData })) {
            vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs5 === errors;
        valid1 = _valid0;
    }
    if (!valid1) {
        const err2 = {
            instancePath,
            schemaPath: "#/allOf/0/if",
            keyword: "if",
            params: { failingKeyword: "then" },
            message: 'must match "then" schema',
        };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
        validate100.errors = vErrors;
        return false;
    }
    var valid0 = _errs1 === errors;
    if (valid0) {
        const _errs6 = errors;
        const _errs7 = errors;
        let valid3 = true;
        const _errs8 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing1;
            if (data.outcome === undefined && (missing1 = "outcome")) {
                const err3 = {};
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            else {
                if (data.outcome !== undefined) {
                    if ("failed" !== data.outcome) {
                        const err4 = {};
                        if (vErrors === null) {
                            vErrors = [err4];
                        }
                        else {
                            vErrors.push(err4);
                        }
                        errors++;
                    }
                }
            }
        }
        var _valid1 = _errs8 === errors;
        errors = _errs7;
        if (vErrors !== null) {
            if (_errs7) {
                vErrors.length = _errs7;
            }
            else {
                vErrors = null;
            }
        }
        if (_valid1) {
            const _errs10 = errors;
            if (!validate104(data, { instancePath, parentData, parentDataProperty, rootData })) {
                vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
                errors = vErrors.length;
            }
            var _valid1 = _errs10 === errors;
            valid3 = _valid1;
        }
        if (!valid3) {
            const err5 = {
                instancePath,
                schemaPath: "#/allOf/1/if",
                keyword: "if",
                params: { failingKeyword: "then" },
                message: 'must match "then" schema',
            };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
            validate100.errors = vErrors;
            return false;
        }
        var valid0 = _errs6 === errors;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing2;
            if (data.outcome === undefined && (missing2 = "outcome")) {
                validate100.errors = [
                    {
                        instancePath,
                        schemaPath: "#/required",
                        keyword: "required",
                        params: { missingProperty: missing2 },
                        message: "must have required property '" + missing2 + "'",
                    },
                ];
                return false;
            }
            else {
                if (data.outcome !== undefined) {
                    let data2 = data.outcome;
                    if (!(data2 === "success" || data2 === "failed")) {
                        validate100.errors = [
                            {
                                instancePath: instancePath + "/outcome",
                                schemaPath: "#/properties/outcome/enum",
                                keyword: "enum",
                                params: { allowedValues: schema44.properties.outcome.enum },
                                message: "must be equal to one of the allowed values",
                            },
                        ];
                        return false;
                    }
                }
            }
        }
        else {
            validate100.errors = [
                { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
            ];
            return false;
        }
    }
    validate100.errors = vErrors;
    return errors === 0;
}
const pattern1 = new RegExp("^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$", "u");
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.itemIndex === undefined && (missing0 = "itemIndex")) ||
                (data.status === undefined && (missing0 = "status"))) {
                validate97.errors = [
                    {
                        instancePath,
                        schemaPath: "#/required",
                        keyword: "required",
                        params: { missingProperty: missing0 },
                        message: "must have required property '" + missing0 + "'",
                    },
                ];
                return false;
            }
            else {
                if (data.itemIndex !== undefined) {
                    let data0 = data.itemIndex;
                    const _errs1 = errors;
                    if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
                        validate97.errors = [
                            {
                                instancePath: instancePath + "/itemIndex",
                                schemaPath: "#/properties/itemIndex/type",
                                keyword: "type",
                                params: { type: "integer" },
                                message: "must be integer",
                            },
                        ];
                        return false;
                    }
                    if (errors === _errs1) {
                        if (typeof data0 == "number" && isFinite(data0)) {
                            if (data0 > 18446744073709552000 || isNaN(data0)) {
                                validate97.errors = [
                                    {
                                        instancePath: instancePath + "/itemIndex",
                                        schemaPath: "#/properties/itemIndex/maximum",
                                        keyword: "maximum",
                                        params: { comparison: "<=", limit: 18446744073709552000 },
                                        message: "must be <= 18446744073709552000",
                                    },
                                ];
                                return false;
                            }
                            else {
                                if (data0 < 0 || isNaN(data0)) {
                                    validate97.errors = [
                                        {
                                            instancePath: instancePath + "/itemIndex",
                                            schemaPath: "#/properties/itemIndex/minimum",
                                            keyword: "minimum",
                                            params: { comparison: ">=", limit: 0 },
                                            message: "must be >= 0",
                                        },
                                    ];
                                    return false;
                                }
                            }
                        }
                    }
                    var valid0 = _errs1 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.status !== undefined) {
                        const _errs3 = errors;
                        if (!validate98(data.status, {
                            instancePath: instancePath + "/status",
                            parentData: data,
                            parentDataProperty: "status",
                            rootData,
                        })) {
                            vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
                            errors = vErrors.length;
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.result !== undefined) {
                            let data2 = data.result;
                            const _errs4 = errors;
                            const _errs5 = errors;
                            let valid1 = true;
                            const _errs6 = errors;
                            const _errs7 = errors;
                            const _errs8 = errors;
                            if (data2 !== null) {
                                const err0 = {};
                                if (vErrors === null) {
                                    vErrors = [err0];
                                }
                                else {
                                    vErrors.push(err0);
                                }
                                errors++;
                            }
                            var valid2 = _errs8 === errors;
                            if (valid2) {
                                const err1 = {};
                                if (vErrors === null) {
                                    vErrors = [err1];
                                }
                                else {
                                    vErrors.push(err1);
                                }
                                errors++;
                            }
                            else {
                                errors = _errs7;
                                if (vErrors !== null) {
                                    if (_errs7) {
                                        vErrors.length = _errs7;
                                    }
                                    else {
                                        vErrors = null;
                                    }
                                }
                            }
                            var _valid0 = _errs6 === errors;
                            errors = _errs5;
                            if (vErrors !== null) {
                                if (_errs5) {
                                    vErrors.length = _errs5;
                                }
                                else {
                                    vErrors = null;
                                }
                            }
                            if (_valid0) {
                                const _errs10 = errors;
                                if (!validate100(data2, {
                                    instancePath: instancePath + "/result",
                                    parentData: data,
                                    parentDataProperty: "result",
                                    rootData,
                                })) {
                                    vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
                                    errors = vErrors.length;
                                }
                                var _valid0 = _errs10 === errors;
                                valid1 = _valid0;
                            }
                            if (!valid1) {
                                const err2 = {
                                    instancePath: instancePath + "/result",
                                    schemaPath: "#/properties/result/if",
                                    keyword: "if",
                                    params: { failingKeyword: "then" },
                                    message: 'must match "then" schema',
                                };
                                if (vErrors === null) {
                                    vErrors = [err2];
                                }
                                else {
                                    vErrors.push(err2);
                                }
                                errors++;
                                validate97.errors = vErrors;
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.completedAt !== undefined) {
                                let data3 = data.completedAt;
                                const _errs11 = errors;
                                if (typeof data3 !== "string" && data3 !== null) {
                                    validate97.errors = [
                                        {
                                            instancePath: instancePath + "/completedAt",
                                            schemaPath: "#/properties/completedAt/type",
                                            keyword: "type",
                                            params: { type: schema42.properties.completedAt.type },
                                            message: "must be string,null",
                                        },
                                    ];
                                    return false;
                                }
                                if (errors === _errs11) {
                                    if (typeof data3 === "string") {
                                        if (!pattern1.test(data3)) {
                                            validate97.errors = [
                                                {
                                                    instancePath: instancePath + "/completedAt",
                                                    schemaPath: "#/properties/completedAt/pattern",
                                                    keyword: "pattern",
                                                    params: {
                                                        pattern: "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$",
                                                    },
                                                    message: 'must match pattern "' +
                                                        "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$" +
                                                        '"',
                                                },
                                            ];
                                            return false;
                                        }
                                    }
                                }
                                var valid0 = _errs11 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                        }
                    }
                }
            }
        }
        else {
            validate97.errors = [
                { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
            ];
            return false;
        }
    }
    validate97.errors = vErrors;
    return errors === 0;
}
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.runId === undefined && (missing0 = "runId")) ||
                (data.flowId === undefined && (missing0 = "flowId")) ||
                (data.status === undefined && (missing0 = "status")) ||
                (data.items === undefined && (missing0 = "items")) ||
                (data.createdAt === undefined && (missing0 = "createdAt"))) {
                validate93.errors = [
                    {
                        instancePath,
                        schemaPath: "#/required",
                        keyword: "required",
                        params: { missingProperty: missing0 },
                        message: "must have required property '" + missing0 + "'",
                    },
                ];
                return false;
            }
            else {
                if (data.runId !== undefined) {
                    const _errs1 = errors;
                    if (typeof data.runId !== "string") {
                        validate93.errors = [
                            {
                                instancePath: instancePath + "/runId",
                                schemaPath: "#/properties/runId/type",
                                keyword: "type",
                                params: { type: "string" },
                                message: "must be string",
                            },
                        ];
                        return false;
                    }
                    var valid0 = _errs1 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.flowId !== undefined) {
                        const _errs3 = errors;
                        if (!validate47(data.flowId, {
                            instancePath: instancePath + "/flowId",
                            parentData: data,
                            parentDataProperty: "flowId",
                            rootData,
                        })) {
                            vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
                            errors = vErrors.length;
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.flowName !== undefined) {
                            let data2 = data.flowName;
                            const _errs4 = errors;
                            if (typeof data2 !== "string" && data2 !== null) {
                                validate93.errors = [
                                    {
                                        instancePath: instancePath + "/flowName",
                                        schemaPath: "#/properties/flowName/type",
                                        keyword: "type",
                                        params: { type: schema40.properties.flowName.type },
                                        message: "must be string,null",
                                    },
                                ];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.status !== undefined) {
                                const _errs6 = errors;
                                if (typeof data.status !== "string") {
                                    validate93.errors = [
                                        {
                                            instancePath: instancePath + "/status",
                                            schemaPath: "#/properties/status/type",
                                            keyword: "type",
                                            params: { type: "string" },
                                            message: "must be string",
                                        },
                                    ];
                                    return false;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.items !== undefined) {
                                    const _errs8 = errors;
                                    if (!validate95(data.items, {
                                        instancePath: instancePath + "/items",
                                        parentData: data,
                                        parentDataProperty: "items",
                                        rootData,
                                    })) {
                                        vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
                                        errors = vErrors.length;
                                    }
                                    var valid0 = _errs8 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.createdAt !== undefined) {
                                        const _errs9 = errors;
                                        if (typeof data.createdAt !== "string") {
                                            validate93.errors = [
                                                {
                                                    instancePath: instancePath + "/createdAt",
                                                    schemaPath: "#/properties/createdAt/type",
                                                    keyword: "type",
                                                    params: { type: "string" },
                                                    message: "must be string",
                                                },
                                            ];
                                            return false;
                                        }
                                        var valid0 = _errs9 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.completedAt !== undefined) {
                                            let data6 = data.completedAt;
                                            const _errs11 = errors;
                                            if (typeof data6 !== "string" && data6 !== null) {
                                                validate93.errors = [
                                                    {
                                                        instancePath: instancePath + "/completedAt",
                                                        schemaPath: "#/properties/completedAt/type",
                                                        keyword: "type",
                                                        params: { type: schema40.properties.completedAt.type },
                                                        message: "must be string,null",
                                                    },
                                                ];
                                                return false;
                                            }
                                            var valid0 = _errs11 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.results !== undefined) {
                                                let data7 = data.results;
                                                const _errs13 = errors;
                                                if (!Array.isArray(data7) && data7 !== null) {
                                                    validate93.errors = [
                                                        {
                                                            instancePath: instancePath + "/results",
                                                            schemaPath: "#/properties/results/type",
                                                            keyword: "type",
                                                            params: { type: schema40.properties.results.type },
                                                            message: "must be array,null",
                                                        },
                                                    ];
                                                    return false;
                                                }
                                                if (errors === _errs13) {
                                                    if (Array.isArray(data7)) {
                                                        var valid1 = true;
                                                        const len0 = data7.length;
                                                        for (let i0 = 0; i0 < len0; i0++) {
                                                            const _errs15 = errors;
                                                            if (!validate97(data7[i0], {
                                                                instancePath: instancePath + "/results/" + i0,
                                                                parentData: data7,
                                                                parentDataProperty: i0,
                                                                rootData,
                                                            })) {
                                                                vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
                                                                errors = vErrors.length;
                                                            }
                                                            var valid1 = _errs15 === errors;
                                                            if (!valid1) {
                                                                break;
                                                            }
                                                        }
                                                    }
                                                }
                                                var valid0 = _errs13 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate93.errors = [
                { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
            ];
            return false;
        }
    }
    validate93.errors = vErrors;
    return errors === 0;
}
export const params = {
    initialize: validator(compiled0),
    initialized: validator(compiled1),
    "components/list": validator(compiled2),
    "components/info": validator(compiled3),
    "components/execute": validator(compiled4),
    "components/infer_schema": validator(compiled5),
    "runs/submit": validator(compiled6),
    "runs/get": validator(compiled7),
};
export const results = {
    initialize: validator(compiled8),
    "components/list": validator(compiled9),
    "components/info": validator(compiled10),
    "components/execute": validator(compiled11),
    "components/infer_schema": validator(compiled12),
    "runs/submit": validator(compiled13),
    "runs/get": validator(compiled13),
};
//# sourceMappingURL=protocol-validators.js.map