using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace FunctionsCommerce.Functions.Http.Hosting.OpenApi;

/// <summary>JSON Schemas of the wire types of one API: what is bound by its rules, what is answered by its serializer.
/// Records stand once, under <c>components/schemas</c>.</summary>
internal sealed class Schemas(ApiDefinition api)
{
    private readonly Dictionary<(Type Type, bool Input), string> names = [];

    public JsonObject Components { get; } = [];

    /// <summary>A record that is bound.</summary>
    public JsonObject Input(Type type) => Input(api.Types.Record(type));

    /// <summary>A field of a body. Null is the same as left out.</summary>
    public JsonObject Input(Field field) => field.Required ? Query(field) : Nullable(Query(field));

    /// <summary>A field of a query string, with its rules and default.</summary>
    public JsonObject Query(Field field)
    {
        var schema = Input(field.Type);
        if (!schema.ContainsKey("$ref"))
        {
            foreach (var rule in field.Rules)
            {
                rule.Describe(schema);
            }

            if (field.Secret)
            {
                // Generators do not all know the format "password".
                schema["writeOnly"] = true;
            }
        }

        if (field.Default is { } value)
        {
            schema["default"] = JsonSerializer.SerializeToNode(value, api.Json);
        }

        return schema;
    }

    /// <summary>A type that is answered.</summary>
    public JsonObject Answer(Type type)
    {
        type = System.Nullable.GetUnderlyingType(type) ?? type;
        if (Scalar(type) is { } scalar)
        {
            return scalar;
        }

        var info = api.Json.GetTypeInfo(type);
        return info.Kind switch
        {
            JsonTypeInfoKind.Enumerable => new() { ["type"] = "array", ["items"] = Answer(info.ElementType!) },
            JsonTypeInfoKind.Dictionary => new() { ["type"] = "object", ["additionalProperties"] = Answer(info.ElementType!) },
            JsonTypeInfoKind.Object => Component(
                type, input: false,
                () => Object(info.Properties.Where(property => property.Get is not null).Select(property => Answer(type, property)))),
            _ => [],
        };
    }

    /// <summary>Puts a schema under a name, for generated clients to call it by.</summary>
    public JsonObject Named(string name, JsonObject schema)
    {
        Components[name] ??= schema;
        return Reference(name);
    }

    /// <summary>With what the field means.</summary>
    public JsonObject Described(JsonObject schema, string record, string field)
    {
        if (!schema.ContainsKey("description") && FieldDescriptions.Find(record, field) is { } text)
        {
            schema["description"] = text;
        }

        return schema;
    }

    /// <summary>What stands in an envelope.</summary>
    public static JsonObject Data(JsonObject schema)
    {
        schema["description"] = "What was asked for.";
        return schema;
    }

    public static JsonObject Object(IEnumerable<(string Name, JsonObject Schema, bool Required)> properties)
    {
        var all = properties.ToList();
        var schema = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(all.Select(each => KeyValuePair.Create(each.Name, (JsonNode?)each.Schema))),
        };
        if (all.Any(each => each.Required))
        {
            schema["required"] = new JsonArray([.. all.Where(each => each.Required).Select(each => JsonValue.Create(each.Name))]);
        }

        return schema;
    }

    /// <summary>Where nulls are written, a field is always there; elsewhere it is left out instead.</summary>
    private (string Name, JsonObject Schema, bool Required) Answer(Type type, JsonPropertyInfo property)
    {
        var nullable = property.IsGetNullable || System.Nullable.GetUnderlyingType(property.PropertyType) is not null;
        var ignore = property.AttributeProvider?.GetCustomAttributes(
            typeof(JsonIgnoreAttribute), inherit: true) is [JsonIgnoreAttribute own, ..]
            ? own.Condition
            : api.Json.DefaultIgnoreCondition;
        var written = ignore is JsonIgnoreCondition.Never;
        var schema = Answer(property.PropertyType);
        return (property.Name, Described(nullable && written ? Nullable(schema) : schema, type.Name, property.Name), !nullable || written);
    }

    /// <summary>Takes null, too.</summary>
    private static JsonObject Nullable(JsonObject schema)
    {
        if (schema.ContainsKey("$ref"))
        {
            return new() { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };
        }

        if (schema["type"] is JsonValue type)
        {
            schema["type"] = new JsonArray(type.DeepClone(), "null");
        }

        if (schema["enum"] is JsonArray words)
        {
            words.Add(null);
        }

        return schema;
    }

    private JsonObject Input(WireType type) => type switch
    {
        RecordType record => Component(record.Clr, input: true, () => Object(record.Fields.Select(field => (
            field.Name, Described(Input(field), record.Clr.Name, field.Name), field.Required)))),
        TextType text => new() { ["type"] = "string", ["maxLength"] = text.MaxLength },
        DateTimeType moment => new() { ["type"] = "string", ["format"] = "date-time", ["description"] = moment.Meaning },
        MapType map => new() { ["type"] = "object", ["additionalProperties"] = Input(map.Text) },
        ListType list => new() { ["type"] = "array", ["items"] = Input(list.Item) },
        _ => Scalar(type.Clr) ?? [],
    };

    private JsonObject? Scalar(Type type) => type switch
    {
        _ when type == typeof(string) => new() { ["type"] = "string" },
        _ when type == typeof(bool) => new() { ["type"] = "boolean" },
        _ when type == typeof(int) => new() { ["type"] = "integer", ["format"] = "int32" },
        _ when type == typeof(long) => new() { ["type"] = "integer", ["format"] = "int64" },
        _ when type == typeof(decimal) => new() { ["type"] = "number", ["format"] = "decimal" },
        _ when type == typeof(double) => new() { ["type"] = "number", ["format"] = "double" },
        _ when type == typeof(DateOnly) => new() { ["type"] = "string", ["format"] = "date" },
        _ when type == typeof(DateTimeOffset) => new() { ["type"] = "string", ["format"] = "date-time" },
        _ when type == typeof(TimeOnly) => new() { ["type"] = "string", ["format"] = "time" },
        _ when type == typeof(JsonElement) || type == typeof(object) => [],
        _ when type.IsEnum => Component(type, input: false, () => new JsonObject
        {
            ["type"] = "string",
            ["enum"] = new JsonArray([.. new EnumType(type, api.Json).Words.Select(word => JsonValue.Create(word))]),
        }),
        _ => null,
    };

    private JsonObject Component(Type type, bool input, Func<JsonObject> schema)
    {
        if (!names.TryGetValue((type, input), out var name))
        {
            // Named before it is built, for types that hold themselves.
            name = NameOf(type);
            name = Components.ContainsKey(name) ? name + names.Count : name;
            names[(type, input)] = name;
            Components[name] = null;
            Components[name] = schema();
        }

        return Reference(name);
    }

    private static JsonObject Reference(string name) => new() { ["$ref"] = "#/components/schemas/" + name };

    /// <summary>Clients call <c>OrderResponse</c> an order.</summary>
    private static string NameOf(Type type)
    {
        const string suffix = "Response";
        return type.IsGenericType ? type.Name[..type.Name.IndexOf('`')] + string.Concat(type.GetGenericArguments().Select(NameOf))
            : type.Name.EndsWith(suffix, StringComparison.Ordinal) ? type.Name[..^suffix.Length]
            : type.Name;
    }
}
