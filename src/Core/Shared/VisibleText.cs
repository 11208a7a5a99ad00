using System.Globalization;
using System.Text;

namespace FunctionsCommerce.Core.Shared;

/// <summary>What of a text can be seen.</summary>
public static class VisibleText
{
    /// <summary>Nothing but spaces, controls, and characters without a shape such as U+200B.</summary>
    public static bool IsBlank(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (!IsInvisible(rune))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Characters that must not be in a name: controls, separators, those that change the direction of what follows, and those
    /// that nobody sees (zero-width spaces, tags), with which one name looks like another. Joiners and direction marks stay: scripts need
    /// them.</summary>
    public static bool HasControls(string text) => UnsafeText.Contains(text) || text.EnumerateRunes().Any(rune =>
        Rune.IsControl(rune) || (Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format && rune.Value is not (>= 0x200c and <= 0x200f)));

    private static bool IsInvisible(Rune rune) => Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate
        || rune.Value is 0x115f or 0x1160 or 0x3164 or 0xffa0 or 0x2800;
}
