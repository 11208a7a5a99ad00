using FunctionsCommerce.Core.Catalog;

namespace FunctionsCommerce.Core.Tests.Catalog;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Ultra Dry Skin Moisturizer", "ultra-dry-skin-moisturizer")]
    [InlineData("  Crème d'Or & Co. 50ml ", "creme-dor-co-50ml")]
    [InlineData("100% Straße", "100-strasse")]
    [InlineData("!!!", "product")]
    [InlineData("चीनी 1kg", "चीनी-1kg")]
    [InlineData("மிளகாய் தூள்", "மிளகாய்-தூள்")]
    [InlineData("মিষ্টি দই", "মিষ্টি-দই")]
    [InlineData("น้ำปลา", "น้ำปลา")]
    [InlineData("שָׁלוֹם", "שלום")]
    [InlineData("مُحَمَّد", "محمد")]
    [InlineData("Cafe\u0301", "cafe")]
    [InlineData("\ud83d\ude00 Tea", "tea")]
    public void A_slug_has_plain_letters_digits_and_dashes(string name, string slug) => Slug.Of(name).ShouldBe(slug);

    [Fact]
    public void A_long_name_makes_a_slug_of_at_most_eighty_characters() =>
        Slug.Of(new string('a', 30) + string.Concat(Enumerable.Repeat(" word", 50))).Length.ShouldBeLessThanOrEqualTo(Slug.MaxLength);

    [Theory]
    [InlineData(null, "default")]
    [InlineData(" ", "default")]
    [InlineData(" 60ML ", "60ml")]
    [InlineData("1/2 oz", "1-2 oz")]
    public void A_variant_key_can_stand_in_an_id(string? size, string key) => Variant.KeyOf(size).ShouldBe(key);
}
