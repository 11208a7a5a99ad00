using FunctionsCommerce.Core.ImportExport.Formats;

namespace FunctionsCommerce.Core.Tests.ImportExport;

/// <summary>What stands in a cell is a text, and comes back as it was.</summary>
public sealed class CellTests
{
    [Theory]
    [InlineData("=HYPERLINK(\"https://evil.example\")")]
    [InlineData("+1")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\n=1")]
    [InlineData("＝1")]
    [InlineData("'=1")]
    [InlineData("''")]
    [InlineData("\t'=1;'-2")]
    public void A_formula_is_written_as_a_text_and_read_as_it_was(string text)
    {
        var cell = Formula.Defuse(text);

        cell[0].ShouldBe('\'');
        Formula.Restore(cell).ShouldBe(text);
    }

    [Theory]
    [InlineData("Balm;=1+1;soap", "Balm;'=1+1;soap")]
    [InlineData("Balm\n=1+1", "Balm\n'=1+1")]
    [InlineData("Balm\r\n-1", "Balm\r\n'-1")]
    [InlineData("Balm\t@SUM(A1)", "Balm\t'@SUM(A1)")]
    [InlineData("Balm;＝1", "Balm;'＝1")]
    [InlineData("Balm;''=1", "Balm;'''=1")]
    [InlineData("=1;=2", "'=1;'=2")]
    public void A_formula_is_a_text_where_a_spreadsheet_with_semicolons_begins_a_cell(string text, string cell)
    {
        Formula.Defuse(text).ShouldBe(cell);
        Formula.Restore(cell).ShouldBe(text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Rose water")]
    [InlineData("5-10")]
    [InlineData("d'Or")]
    [InlineData("a;b; =c\n d\t e=f")]
    public void Other_texts_stay(string text)
    {
        Formula.Defuse(text).ShouldBe(text);
        Formula.Restore(text).ShouldBe(text);
    }

    [Fact]
    public void A_cell_that_a_person_began_with_an_apostrophe_loses_it_before_a_formula_only()
    {
        Formula.Restore("'=1").ShouldBe("=1");
        Formula.Restore("'n").ShouldBe("'n");
        Formula.Restore("'").ShouldBe("'");
    }

    [Theory]
    [InlineData]
    [InlineData("one")]
    [InlineData("one", "two")]
    [InlineData("a|b", "c\\", "\\|")]
    [InlineData("", "two", "")]
    public void A_list_comes_back(params string[] texts) => CellList.Split(CellList.Join(texts)).ShouldBe(texts);
}
