using System.Text;

namespace FunctionsCommerce.Core.ImportExport.Formats;

/// <summary>Several texts in one cell, parted by <c>|</c>. A backslash goes before a bar or backslash that belongs to a text.</summary>
public static class CellList
{
    public static string Join(IEnumerable<string> texts) =>
        string.Join(
            '|', texts.Select(text => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal)));

    /// <summary>An empty cell has none.</summary>
    public static IReadOnlyList<string> Split(string cell)
    {
        if (cell.Length == 0)
        {
            return [];
        }

        List<string> texts = [];
        var text = new StringBuilder();
        for (var i = 0; i < cell.Length; i++)
        {
            if (cell[i] == '|')
            {
                texts.Add(text.ToString());
                text.Clear();
            }
            else
            {
                i += cell[i] == '\\' && i + 1 < cell.Length ? 1 : 0;
                text.Append(cell[i]);
            }
        }

        texts.Add(text.ToString());
        return texts;
    }
}
