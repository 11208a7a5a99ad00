using System.Globalization;

namespace FunctionsCommerce.LocalHost.Timers;

/// <summary>One field of a schedule as the set of its values: <c>*</c>, <c>5</c>, <c>1-5</c>, <c>*/15</c>, <c>0-30/10</c>, <c>mon,wed</c>.</summary>
internal readonly struct CronField
{
    private readonly ulong values;

    private CronField(ulong values) => this.values = values;

    public bool Has(int value) => (values >> value & 1) == 1;

    public static CronField Parse(string text, int min, int max, string[]? names = null)
    {
        var values = 0UL;
        foreach (var part in text.Split(','))
        {
            var (range, step) = part.Split('/') switch
            {
                [var all] => (all, 1),
                [var all, var every] => (all, Number(every, text, null, 0)),
                _ => throw Wrong(text),
            };
            var (first, last) = range.Split('-') switch
            {
                ["*"] => (min, max),
                [var one] when part.Contains('/') => (Number(one, text, names, min), max),
                [var one] => (Number(one, text, names, min), Number(one, text, names, min)),
                [var low, var high] => (Number(low, text, names, min), Number(high, text, names, min)),
                _ => throw Wrong(text),
            };
            if (first < min || last > max || first > last || step < 1)
            {
                throw Wrong(text);
            }

            for (var value = first; value <= last; value += step)
            {
                values |= 1UL << value;
            }
        }

        return new CronField(values);
    }

    private static int Number(string word, string text, string[]? names, int offset)
    {
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        var index = names is null ? -1 : Array.FindIndex(names, name => word.StartsWith(name, StringComparison.OrdinalIgnoreCase));
        return index < 0 ? throw Wrong(text) : index + offset;
    }

    private static FormatException Wrong(string text) => new($"Not a field of a schedule: '{text}'.");
}
