using System.Collections.Concurrent;
using System.Text.Json;
using FunctionsCommerce.Core.Shared;
using Microsoft.Extensions.Primitives;

namespace FunctionsCommerce.Functions.Http.Hosting.Binding;

/// <summary>Binds the wire records of one API: positional records whose parameters are the fields. A parameter that is neither nullable
/// nor has a default is required. All faults are reported at once.</summary>
public sealed class WireTypes
{
    private const int MaxDepth = 32;
    private const string Malformed = "The request body is not valid JSON";
    private readonly ConcurrentDictionary<Type, RecordType> records = new();

    public WireTypes(JsonSerializerOptions json)
    {
        json.MakeReadOnly(populateMissingResolver: true);
        Json = json;
    }

    internal JsonSerializerOptions Json { get; }

    internal RecordType Record(Type type) => records.GetOrAdd(type, static (type, types) => new RecordType(type, types), this);

    /// <summary>An empty body counts as an empty object.</summary>
    public Result<T> FromJson<T>(ReadOnlySpan<byte> body, StoreCalendar calendar)
        where T : notnull
    {
        var faults = new FieldErrorCollector(inQuery: false, calendar);
        try
        {
            var reader = new Utf8JsonReader(body.IsEmpty ? "{}"u8 : body, new JsonReaderOptions { MaxDepth = MaxDepth });
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                return Errors.Invalid("body", "The request body must be a JSON object");
            }

            var read = Record(typeof(T)).TryRead(ref reader, new JsonPath("", false), faults, out var value);

            // Anything after the object throws here.
            reader.Read();
            return read ? (T)value! : faults.ToError();
        }
        catch (JsonException)
        {
            return Errors.Invalid("body", Malformed);
        }
    }

    /// <summary>The fields of a form are written as those of a query string, but lists are fields that repeat, or JSON, as are
    /// objects.</summary>
    public Result<T> FromForm<T>(Dictionary<string, StringValues> fields, StoreCalendar calendar)
        where T : notnull
    {
        var faults = new FieldErrorCollector(inQuery: false, calendar);
        return Record(typeof(T)).TryParse(new QueryCollection(fields), faults, out var value) ? (T)value! : faults.ToError();
    }

    public Result<T> FromQuery<T>(IQueryCollection query, StoreCalendar calendar)
        where T : notnull
    {
        var faults = new FieldErrorCollector(inQuery: true, calendar);
        return Record(typeof(T)).TryParse(query, faults, out var value) ? (T)value! : faults.ToError();
    }
}

/// <summary>The path of a value (<c>items[0].quantity</c>), and whether it may be echoed.</summary>
internal readonly record struct JsonPath(string Path, bool Secret)
{
    public JsonPath Of(Field field) => new(Path.Length == 0 ? field.Name : $"{Path}.{field.Name}", Secret || field.Secret);

    public JsonPath At(int index) => this with { Path = $"{Path}[{index}]" };

    public JsonPath At(string key) => this with { Path = $"{Path}.{key}" };

    /// <summary>The last name of the path: what messages call the field.</summary>
    public string Name => Path[(Path.LastIndexOf('.') + 1)..];
}

/// <summary>One reading of input: by which days, and what was found wrong so far.</summary>
internal sealed class FieldErrorCollector(bool inQuery, StoreCalendar calendar)
{
    private const int MaxFaults = 100;
    private const int MaxEcho = 100;
    private List<FieldError>? list;

    public bool InQuery => inQuery;

    /// <summary>A date without a time is a day of the store.</summary>
    public StoreCalendar Calendar => calendar;

    public bool AddMissing(JsonPath place) => Add(new FieldError(place.Path, $"{place.Name} is required") { Missing = true });

    public bool Add(JsonPath place, string message, object? value = null) =>
        Add(new FieldError(place.Path, message, place.Secret ? null : Shorten(value)));

    private bool Add(FieldError fault)
    {
        list ??= [];
        if (list.Count < MaxFaults)
        {
            list.Add(fault with { InQuery = inQuery });
        }

        return false;
    }

    public Error ToError() => Errors.Invalid(list!);

    private static object? Shorten(object? value) => value is string { Length: > MaxEcho } text ? text[..MaxEcho] + "…" : value;
}
