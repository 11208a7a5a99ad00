using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace FunctionsCommerce.Functions.Http.Hosting.OpenApi;

/// <summary>JSON Schemas of the wire types of one API: what is bound by its rules, what is answered by its serializer.
/// Records stand once, under <c>components/schemas</c>.</summary>
internal sealed class Schemas(ApiDefinition api)
{
    private readonly Dictionary<Type, string> names = [];

    public JsonObject Components { get; } = [];

    /// <summary>A record that is bound.</summary>
    public JsonObject Input(Type type) => Input(api.Types.Record(type));

    /// <summary>A field that is bound, with its rules and default.</summary>
    public JsonObject Input(Field field)
    {
        var schema = Input(field.Type);
        if (schema.ContainsKey("$ref"))
        {
            return schema;
        }

        foreach (var rule in field.Rules)
        {
            rule.Describe(schema);
        }

        if (field.Secret)
        {
            schema["format"] = "password";
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
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (Scalar(type) is { } scalar)
        {
            return scalar;
        }

        var info = api.Json.GetTypeInfo(type);
        return info.Kind switch
        {
            JsonTypeInfoKind.Enumerable => new() { ["type"] = "array", ["items"] = Answer(info.ElementType!) },
            JsonTypeInfoKind.Dictionary => new() { ["type"] = "object", ["additionalProperties"] = Answer(info.ElementType!) },
            JsonTypeInfoKind.Object => Component(type, () => Object(
                info.Properties.Where(property => property.Get is not null)
                    .Select(property => (property.Name, Answer(property.PropertyType), !property.IsGetNullable && Nullable.GetUnderlyingType(property.PropertyType) is null)))),
            _ => [],
        };
    }

    public static JsonObject Object(IEnumerable<(string Name, JsonObject Schema, bool Required)> properties)
    {
        var all = properties.ToList();
        var schema = new JsonObject { ["type"] = "object", ["properties"] = new JsonObject(all.Select(each => KeyValuePair.Create(each.Name, (JsonNode?)each.Schema))) };
        if (all.Any(each => each.Required))
        {
            schema["required"] = new JsonArray([.. all.Where(each => each.Required).Select(each => JsonValue.Create(each.Name))]);
        }

        return schema;
    }

    private JsonObject Input(WireType type) => type switch
    {
        RecordType record => Component(record.Clr, () => Object(record.Fields.Select(field => (field.Name, Input(field), field.Required)))),
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
        _ when type == typeof(decimal) || type == typeof(double) => new() { ["type"] = "number" },
        _ when type == typeof(DateOnly) => new() { ["type"] = "string", ["format"] = "date" },
        _ when type == typeof(DateTimeOffset) => new() { ["type"] = "string", ["format"] = "date-time" },
        _ when type == typeof(JsonElement) || type == typeof(object) => [],
        _ when type.IsEnum => new() { ["type"] = "string", ["enum"] = new JsonArray([.. new EnumType(type, api.Json).Words.Select(word => JsonValue.Create(word))]) },
        _ => null,
    };

    private JsonObject Component(Type type, Func<JsonObject> schema)
    {
        if (!names.TryGetValue(type, out var name))
        {
            // Named before it is built, for types that hold themselves.
            name = NameOf(type);
            name = Components.ContainsKey(name) ? name + names.Count : name;
            names[type] = name;
            Components[name] = null;
            Components[name] = schema();
        }

        return new() { ["$ref"] = "#/components/schemas/" + name };
    }

    private static string NameOf(Type type) =>
        type.IsGenericType ? type.Name[..type.Name.IndexOf('`')] + string.Concat(type.GetGenericArguments().Select(NameOf)) : type.Name;
}
