using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using Microsoft.Extensions.Configuration;

namespace FunctionsCommerce.Core.Shared.Settings;

/// <summary>Looks at every setting that somebody gave, before anything uses one: so all that is wrong is named at once, and a name that
/// nothing reads is an error instead of a setting without effect.</summary>
public static class SettingsCheck
{
    private const int MaxTypos = 2;
    private const string Separator = "__";
    private static readonly string[] SecretWords = ["Key", "Secret", "Password", "Token"];

    /// <summary>One sentence for each problem, by the setting's name as environment variables write it. Values of secrets are not
    /// repeated.</summary>
    public static IEnumerable<string> Problems(IConfiguration configuration, IReadOnlyCollection<SettingsSection> sections)
    {
        foreach (var section in sections)
        {
            foreach (var given in configuration.GetSection(section.Name).GetChildren().Where(IsGiven))
            {
                if (PropertyOf(section, given.Key) is { } property)
                {
                    if (Problem(section.Name + Separator + property.Name, property, given) is { } problem)
                    {
                        yield return problem;
                    }
                }
                else if (!section.Others.Contains(given.Key, StringComparer.OrdinalIgnoreCase))
                {
                    yield return Unknown(section.Name + Separator + given.Key, NamesOf([section]));
                }
            }
        }

        foreach (var other in configuration.GetChildren()
            .Where(child => !sections.Any(section => Is(section.Name, child.Key)) && IsGiven(child)))
        {
            if (Misspelt(other, sections) is { } problem)
            {
                yield return problem;
            }
        }
    }

    private static bool IsGiven(IConfigurationSection setting) => setting.Value is not null || setting.GetChildren().Any();

    private static bool Is(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static PropertyInfo? PropertyOf(SettingsSection section, string name) => section.Types
        .SelectMany(type => type.GetProperties()).FirstOrDefault(property => property.CanWrite && Is(property.Name, name));

    private static List<string> NamesOf(IEnumerable<SettingsSection> sections) =>
    [
        .. sections.SelectMany(section => section.Types.SelectMany(type => type.GetProperties()).Where(
            property => property.CanWrite).Select(property => property.Name)
            .Concat(section.Others).Select(name => section.Name + Separator + name)),
    ];

    /// <summary>Other names in the environment are ignored, unless they resemble a setting: <c>Stroe__Name</c>,
    /// <c>Store_Name</c>.</summary>
    private static string? Misspelt(IConfigurationSection other, IReadOnlyCollection<SettingsSection> sections)
    {
        var names = other.GetChildren().Select(child => other.Key + Separator + child.Key).DefaultIfEmpty(other.Key);
        foreach (var name in names.Where(name => name.Contains('_', StringComparison.Ordinal)))
        {
            var looksLikeOurs = sections.Any(section => LooksLike(name, section.Name));
            if (looksLikeOurs && Nearest(name, NamesOf(sections)) is { } nearest)
            {
                return $"{name} is no setting. Did you mean {nearest}?";
            }
        }

        return null;
    }

    /// <summary>With one underscore only as it is spelt: <c>ADMIN_EMAIL</c> is for other programs.</summary>
    private static bool LooksLike(string name, string section) => name.Contains(Separator, StringComparison.Ordinal)
        ? Distance(name.Split('_')[0], section) <= (section.Length > 4 ? MaxTypos : 1)
        : name.StartsWith(section + "_", StringComparison.Ordinal);

    private static string Unknown(string name, List<string> known) =>
        Nearest(name, known) is { } nearest
            ? $"{name} is no setting. Did you mean {nearest}?"
            : $"{name} is no setting. There are {string.Join(", ", known)}.";

    private static string? Nearest(string name, List<string> known) =>
        known.Select(one => (Name: one, Distance: Distance(one, name))).Where(
            one => one.Distance <= MaxTypos + 1).OrderBy(one => one.Distance).FirstOrDefault().Name;

    private static string? Problem(string name, PropertyInfo property, IConfigurationSection given)
    {
        if (given.Value is not { } text)
        {
            return null;
        }

        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        var shown = SecretWords.Any(word => name.EndsWith(word, StringComparison.Ordinal)) ? "what it is" : $"'{text}'";
        if (type == typeof(TimeSpan) && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var days))
        {
            return $"{name} is {shown}, which would be {days} days. Write hours, minutes and seconds (00:30:00), or days before them ({days}.00:00:00).";
        }

        if (type == typeof(string) && text.Length == 0)
        {
            return property.IsDefined(typeof(RequiredAttribute)) ? $"{name} is empty." : null;
        }

        if (!TryConvert(type, text, out var value))
        {
            return $"{name} is {shown}: it must be {Describe(type)}.";
        }

        var failed = property.GetCustomAttributes<ValidationAttribute>(inherit: true).FirstOrDefault(rule => !rule.IsValid(value));
        return failed switch
        {
            null => null,
            RangeAttribute range => $"{name} is {shown}: it must be from {Bound(range.Minimum)} to {Bound(range.Maximum)}.",
            UrlAttribute => $"{name} is {shown}: it must be an address such as https://shop.example.com.",
            _ => $"{name} is {shown}: {failed.FormatErrorMessage(property.Name)}",
        };
    }

    /// <summary>Large ones without an exponent.</summary>
    private static string Bound(object bound) =>
        bound is double number
            ? number.ToString("0.####", CultureInfo.InvariantCulture)
            : Convert.ToString(bound, CultureInfo.InvariantCulture)!;

    private static bool TryConvert(Type type, string text, out object? value)
    {
        value = text;
        if (type == typeof(string) || !type.IsValueType)
        {
            return true;
        }

        try
        {
            value = type.IsEnum && long.TryParse(text, CultureInfo.InvariantCulture, out _)
                ? null
                : TypeDescriptor.GetConverter(type).ConvertFromInvariantString(text);
            return value is not null;
        }
        catch (Exception problem) when (problem is ArgumentException or FormatException or OverflowException or InvalidCastException)
        {
            return false;
        }
    }

    private static string Describe(Type type) => type switch
    {
        { IsEnum: true } => "one of " + string.Join(", ", Enum.GetNames(type)),
        _ when type == typeof(bool) => "true or false",
        _ when type == typeof(TimeSpan) => "a time such as 00:30:00, or with days 7.00:00:00",
        _ when type == typeof(TimeOnly) => "a time of day such as 22:00",
        _ when type == typeof(decimal) => "a number such as 0.05",
        _ => "a whole number",
    };

    /// <summary>How many letters must be added, taken away or replaced, without regard to case.</summary>
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var (diagonal, left) = (row[0], row[0] = i);
            for (var j = 1; j <= other.Length; j++)
            {
                var replaced = diagonal + (char.ToUpperInvariant(one[i - 1]) == char.ToUpperInvariant(other[j - 1]) ? 0 : 1);
                (diagonal, left) = (row[j], row[j] = Math.Min(replaced, Math.Min(row[j], left) + 1));
            }
        }

        return row[^1];
    }
}
