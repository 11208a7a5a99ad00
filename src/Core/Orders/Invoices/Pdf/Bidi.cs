using System.Globalization;
using System.Text;
using HarfBuzzSharp;

namespace FunctionsCommerce.Core.Orders.Invoices.Pdf;

/// <summary>
/// Which way each character of a line runs: the Unicode bidirectional algorithm (UAX 9) without explicit embeddings, whose control
/// characters do not get here. An even level runs from left to right, an odd one from right to left.
/// </summary>
internal static class Bidi
{
    private enum Class
    {
        L, R, AL, EN, AN, ES, ET, CS, NSM, Neutral,
    }

    private const string Brackets = "()[]{}⟨⟩「」『』【】《》〈〉（）";

    /// <summary>Rules P2 and P3: the first strong character decides.</summary>
    public static bool IsRightToLeft(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Of(rune) is var kind and (Class.L or Class.R or Class.AL))
            {
                return kind != Class.L;
            }
        }

        return false;
    }

    /// <summary>One level for each UTF-16 unit.</summary>
    public static byte[] Levels(string text, bool rightToLeft)
    {
        var runes = text.EnumerateRunes().ToArray();
        var original = Array.ConvertAll(runes, Of);
        var embedding = rightToLeft ? Class.R : Class.L;
        if (!rightToLeft && !original.Any(kind => kind is Class.R or Class.AL or Class.AN))
        {
            return new byte[text.Length];
        }

        var kinds = (Class[])original.Clone();
        Weak(kinds, embedding);
        PairedBrackets(runes, kinds, embedding);
        Neutrals(kinds, embedding);
        var levels = new byte[text.Length];
        var at = 0;
        for (var index = 0; index < runes.Length; index++)
        {
            var level = (rightToLeft, kinds[index]) switch
            {
                (false, Class.L) => 0,
                (false, Class.R) => 1,
                (true, Class.R) => 1,
                _ => 2,
            };
            levels.AsSpan(at, runes[index].Utf16SequenceLength).Fill((byte)level);
            at += runes[index].Utf16SequenceLength;
        }

        return levels;
    }

    /// <summary>Rules W1 to W7: numbers, their signs and separators, marks.</summary>
    private static void Weak(Class[] kinds, Class embedding)
    {
        var previous = embedding;
        var strong = embedding;
        for (var index = 0; index < kinds.Length; index++)
        {
            kinds[index] = kinds[index] == Class.NSM ? previous : kinds[index];
            strong = kinds[index] is Class.L or Class.R or Class.AL ? kinds[index] : strong;
            kinds[index] = kinds[index] == Class.EN && strong == Class.AL ? Class.AN : kinds[index];
            previous = kinds[index];
        }

        for (var index = 0; index < kinds.Length; index++)
        {
            kinds[index] = kinds[index] == Class.AL ? Class.R : kinds[index];
            if (index > 0 && index < kinds.Length - 1 && kinds[index - 1] == kinds[index + 1]
                && (kinds[index - 1], kinds[index]) is (Class.EN, Class.ES) or (Class.EN, Class.CS) or (Class.AN, Class.CS))
            {
                kinds[index] = kinds[index - 1];
            }
        }

        for (var index = 0; index < kinds.Length; index++)
        {
            if (kinds[index] != Class.ET)
            {
                continue;
            }

            var end = index;
            while (end < kinds.Length && kinds[end] == Class.ET)
            {
                end++;
            }

            var number = (index > 0 && kinds[index - 1] == Class.EN) || (end < kinds.Length && kinds[end] == Class.EN);
            Array.Fill(kinds, number ? Class.EN : Class.Neutral, index, end - index);
            index = end - 1;
        }

        strong = embedding;
        for (var index = 0; index < kinds.Length; index++)
        {
            strong = kinds[index] is Class.L or Class.R ? kinds[index] : strong;
            kinds[index] = kinds[index] switch
            {
                Class.ES or Class.CS => Class.Neutral,
                Class.EN when strong == Class.L => Class.L,
                var kind => kind,
            };
        }
    }

    /// <summary>Rule N0: brackets run as what they hold does, or as what stands before them.</summary>
    private static void PairedBrackets(Rune[] runes, Class[] kinds, Class embedding)
    {
        Stack<(int Bracket, int At)> open = [];
        List<(int Start, int End)> pairs = [];
        for (var index = 0; index < runes.Length; index++)
        {
            var bracket = kinds[index] == Class.Neutral && runes[index].IsBmp ? Brackets.IndexOf((char)runes[index].Value) : -1;
            if (bracket >= 0 && bracket % 2 == 0)
            {
                open.Push((bracket, index));
            }
            else if (bracket >= 0 && open.Any(opened => opened.Bracket == bracket - 1))
            {
                while (open.Pop() is var opened)
                {
                    if (opened.Bracket == bracket - 1)
                    {
                        pairs.Add((opened.At, index));
                        break;
                    }
                }
            }
        }

        foreach (var (start, end) in pairs.OrderBy(pair => pair.Start))
        {
            var inside = kinds[(start + 1)..end].Select(Strong).Where(kind => kind != Class.Neutral).ToHashSet();
            if (inside.Count == 0)
            {
                continue;
            }

            var before = kinds[..start].Select(Strong).LastOrDefault(kind => kind != Class.Neutral, embedding);
            kinds[start] = kinds[end] = inside.Contains(embedding) || before == embedding ? embedding : before;
        }
    }

    /// <summary>Rules N1 and N2: what stands between two of a kind runs with them, all else as the line does.</summary>
    private static void Neutrals(Class[] kinds, Class embedding)
    {
        for (var index = 0; index < kinds.Length; index++)
        {
            if (kinds[index] != Class.Neutral)
            {
                continue;
            }

            var end = index;
            while (end < kinds.Length && kinds[end] == Class.Neutral)
            {
                end++;
            }

            var before = index > 0 ? Strong(kinds[index - 1]) : embedding;
            var after = end < kinds.Length ? Strong(kinds[end]) : embedding;
            Array.Fill(kinds, before == after ? before : embedding, index, end - index);
            index = end - 1;
        }
    }

    /// <summary>For neutrals a number counts as right to left; those that count as left to right were turned to L before.</summary>
    private static Class Strong(Class kind) => kind is Class.EN or Class.AN ? Class.R : kind;

    private static Class Of(Rune rune)
    {
        var value = rune.Value;
        switch (value)
        {
            case >= '0' and <= '9' or >= 0x6F0 and <= 0x6F9:
                return Class.EN;
            case >= 0x660 and <= 0x669 or 0x66B or 0x66C or (>= 0x600 and <= 0x605) or 0x6DD:
                return Class.AN;
            case '+' or '-' or 0x2212:
                return Class.ES;
            case ',' or '.' or '/' or ':' or 0xA0 or 0x202F or 0x60C:
                return Class.CS;
            case '#' or '$' or '%' or (>= 0xA2 and <= 0xA5) or 0xB0 or 0xB1 or 0x66A or 0x2030:
                return Class.ET;
            case 0x200E:
                return Class.L;
            case 0x200F:
                return Class.R;
            case 0x61C:
                return Class.AL;
        }

        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.CurrencySymbol => Class.ET,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => Class.NSM,
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter
                or UnicodeCategory.OtherLetter or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber
                or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse => Direction(value),
            _ => Direction(value) is var direction and not Class.L ? direction : Class.Neutral,
        };
    }

    private static Class Direction(int value) => UnicodeFunctions.Default.GetScript(value) switch
    {
        var script when script == Script.Arabic || script == Script.Syriac || script == Script.Thaana => Class.AL,
        var script when script == Script.Hebrew || script == Script.Nko => Class.R,
        _ => Class.L,
    };
}
