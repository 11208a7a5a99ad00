using FunctionsCommerce.Core.Catalog.Search;

namespace FunctionsCommerce.Core.Tests.Catalog;

public sealed class FoldTests
{
    [Theory]
    [InlineData("चीनी साबुन", "चीनी", "साबुन")]
    [InlineData("মিষ্টি সাবান", "মিষ্টি", "সাবান")]
    [InlineData("உப்பு நீர்", "உப்பு", "நீர்")]
    [InlineData("หัวหอม แดง", "หัวหอม", "แดง")]
    [InlineData("קָפֶה שחור", "קפה", "שחור")]
    [InlineData("قَهْوَة أحمد", "قهوه", "احمد")]
    [InlineData("می\u200cخواهم", "میخواهم")]
    [InlineData("женский Ёж", "женский", "еж")]
    [InlineData("женскии\u0306", "женский")]
    [InlineData("Καφές", "καφεσ")]
    [InlineData("१२ kg ٣", "12", "kg", "3")]
    [InlineData("\ud840\udc0b茶", "\ud840\udc0b茶")]
    public void Words_keep_their_marks_and_lose_accents(string text, params string[] words) => Tokenizer.Of(text).ShouldBe(words);

    [Theory]
    [InlineData("José Ñuñez-O'Neil", "jose nunez-o'neil")]
    [InlineData("Jose\u0301", "jose")]
    [InlineData("Straße", "strasse")]
    public void A_text_is_compared_without_case_and_accents(string text, string folded) => AccentFolder.Text(text).ShouldBe(folded);
}
