using System.Reflection;
using System.Text;
using System.Text.Json;

namespace FunctionsCommerce.Functions.Http.Hosting.Binding;

/// <summary>A wire record: read into the arguments of its constructor.</summary>
internal sealed class RecordType : WireType
{
    private readonly ConstructorInvoker create;

    public RecordType(Type type, WireTypes types)
        : base(type)
    {
        var constructor = type.GetConstructors().Single();
        var nullability = new NullabilityInfoContext();
        create = ConstructorInvoker.Create(constructor);
        Fields = [.. constructor.GetParameters().Select(parameter => new Field(parameter, nullability.Create(parameter), types))];
    }

    public IReadOnlyList<Field> Fields { get; }

    public override bool TryRead(ref Utf8JsonReader reader, JsonPath place, FieldErrorCollector faults, out object? value)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return Refuse(ref reader, place, faults, "must be an object", out value);
        }

        var arguments = new object?[Fields.Count];
        Span<bool> seen = stackalloc bool[Fields.Count];
        var good = true;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var index = IndexOf(ref reader);
            reader.Read();
            if (index < 0)
            {
                reader.Skip();
                continue;
            }

            var field = Fields[index];
            if (seen[index])
            {
                good = faults.Add(place.Of(field), $"{field.Name} appears twice");
                reader.Skip();
                continue;
            }

            seen[index] = reader.TokenType != JsonTokenType.Null;
            good &= !seen[index] || field.TryRead(ref reader, place.Of(field), faults, out arguments[index]);
        }

        return Complete(arguments, seen, good, place, faults, out value);
    }

    public bool TryParse(IQueryCollection query, FieldErrorCollector faults, out object? value)
    {
        var place = new JsonPath("", false);
        var arguments = new object?[Fields.Count];
        Span<bool> seen = stackalloc bool[Fields.Count];
        var good = true;
        for (var index = 0; index < Fields.Count; index++)
        {
            var field = Fields[index];

            // "?search=&page=" is how forms leave out a filter.
            var texts = query[field.Name];
            if (texts.Count > 0 && !(texts.Count == 1 && string.IsNullOrEmpty(texts[0])))
            {
                seen[index] = true;
                good &= field.TryParse(texts, place.Of(field), faults, out arguments[index]);
            }
        }

        return Complete(arguments, seen, good, place, faults, out value);
    }

    private bool Complete(
        object?[] arguments, ReadOnlySpan<bool> seen, bool good, JsonPath place, FieldErrorCollector faults, out object? value)
    {
        for (var index = 0; index < arguments.Length; index++)
        {
            if (seen[index])
            {
                continue;
            }

            var field = Fields[index];
            arguments[index] = field.Default;
            if (field.Required)
            {
                good = faults.AddMissing(place.Of(field));
            }
        }

        for (var index = 0; index < arguments.Length; index++)
        {
            var field = Fields[index];
            if (field.SameAs is { } other && seen[index] && seen[other] && !Equals(arguments[index], arguments[other]))
            {
                good = faults.Add(place.Of(field), $"{field.Name} must be the same as {Fields[other].Name}");
            }
        }

        value = good ? create.Invoke(arguments.AsSpan()) : null;
        return good;
    }

    private int IndexOf(ref Utf8JsonReader reader)
    {
        for (var index = 0; index < Fields.Count; index++)
        {
            if (reader.ValueTextEquals(Fields[index].Utf8Name))
            {
                return index;
            }
        }

        return -1;
    }
}

/// <summary>One field of a wire record.</summary>
internal sealed class Field
{
    /// <summary>Without a rule of its own.</summary>
    private const int MaxText = 2000;
    private readonly Rules rules;

    public Field(ParameterInfo parameter, NullabilityInfo nullability, WireTypes types)
    {
        var nullable = nullability.WriteState == NullabilityState.Nullable || nullability.ReadState == NullabilityState.Nullable;
        Name = types.Json.PropertyNamingPolicy!.ConvertName(parameter.Name!);
        Utf8Name = Encoding.UTF8.GetBytes(Name);
        Required = !nullable && !parameter.HasDefaultValue;
        Secret = parameter.GetCustomAttribute<SecretAttribute>() is not null;
        Type = Of(parameter, types);
        SameAs = parameter.GetCustomAttribute<MustMatchAttribute>() is { } same ? IndexOf(parameter, same.Parameter) : null;
        Default = parameter.HasDefaultValue ? DefaultOf(parameter) : null;
        rules = new Rules(parameter, Required && parameter.GetCustomAttribute<AllowEmptyAttribute>() is null);
    }

    public string Name { get; }

    public byte[] Utf8Name { get; }

    public bool Required { get; }

    public bool Secret { get; }

    public object? Default { get; }

    /// <summary>The index of the field whose value it must repeat.</summary>
    public int? SameAs { get; }

    public WireType Type { get; }

    public IReadOnlyList<IRule> Rules => rules.All;

    public bool TryRead(ref Utf8JsonReader reader, JsonPath place, FieldErrorCollector faults, out object? value) =>
        Type.TryRead(ref reader, place, faults, out value) && rules.Hold(value!, place, faults);

    public bool TryParse(
        Microsoft.Extensions.Primitives.StringValues texts, JsonPath place, FieldErrorCollector faults, out object? value) =>
        (IsJson(texts, faults) ? Type.TryReadText(texts[0]!, place, faults, out value) : Type.TryParse(texts, place, faults, out value))
        && rules.Hold(value!, place, faults);

    /// <summary>What a form cannot say in plain fields.</summary>
    private bool IsJson(Microsoft.Extensions.Primitives.StringValues texts, FieldErrorCollector faults) =>
        !faults.InQuery && Type is RecordType or MapType or ListType && texts.Count == 1
        && (Type is not ListType || texts[0]!.AsSpan().TrimStart().StartsWith("["));

    private static int IndexOf(ParameterInfo parameter, string other) =>
        Array.FindIndex(((ConstructorInfo)parameter.Member).GetParameters(), each => each.Name == other);

    private static WireType Of(ParameterInfo parameter, WireTypes types)
    {
        var endOfDay = parameter.GetCustomAttribute<EndOfDayAttribute>() is not null;
        var maxText = parameter.GetCustomAttribute<StringLengthAttribute>()?.MaximumLength ?? MaxText;
        return endOfDay ? new DateTimeType(endOfDay) : WireType.Of(parameter.ParameterType, types, maxText);
    }

    private static object? DefaultOf(ParameterInfo parameter)
    {
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        return parameter.DefaultValue is { } value && type.IsEnum ? Enum.ToObject(type, value) : parameter.DefaultValue;
    }
}
