using FunctionsCommerce.Core.Catalog.Listing;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.LocalHost.Demo;

namespace FunctionsCommerce.Core.Tests.Catalog;

public sealed class SearchTests
{
    private readonly CatalogIndex demo = Shelf.Of(DemoCatalog.Products(Shelf.Now));

    [Theory]
    [InlineData("moistruizer")]
    [InlineData("moisturzer")]
    [InlineData("moisturiizer")]
    [InlineData("moisturixer")]
    [InlineData("mosturzer")]
    [InlineData("MOISTURIZER")]
    [InlineData("moisturi")]
    public void A_misspelt_or_unfinished_word_finds_its_product(string typed) =>
        NamesFor(demo, typed).Take(5).ShouldAllBe(name => name.Contains("Moisturizer"));

    [Fact]
    public void Words_below_four_letters_must_be_right()
    {
        var index = Shelf.Of(Shelf.Draft("Oil"), Shelf.Draft("Gel"));

        NamesFor(index, "oli").ShouldBeEmpty();
        NamesFor(index, "oil").ShouldBe(["Oil"]);
    }

    [Fact]
    public void Two_typos_are_forgiven_from_eight_letters()
    {
        var index = Shelf.Of(Shelf.Draft("Foundation"), Shelf.Draft("Powder"));

        NamesFor(index, "fuondatoin").ShouldBe(["Foundation"]);
        NamesFor(index, "pwodre").ShouldBeEmpty();
    }

    [Fact]
    public void Exact_hits_come_first_then_beginnings_then_typos()
    {
        var index = Shelf.Of(
            Shelf.Draft("Calms"), Shelf.Draft("Balmy Days"), Shelf.Draft("Lip Balm"), Shelf.Draft("Calm"), Shelf.Draft("Balmoral"));

        NamesFor(index, "balm").ShouldBe(["Lip Balm", "Balmy Days", "Balmoral", "Calm"]);
    }

    [Fact]
    public void The_name_outweighs_labels_and_labels_outweigh_the_description()
    {
        var index = Shelf.Of(
            Shelf.Draft("One") with { Description = "with honey" },
            Shelf.Draft("Two") with { Tags = ["honey"] },
            Shelf.Draft("Honey Three"));

        NamesFor(index, "honey").ShouldBe(["Honey Three", "Two", "One"]);
    }

    [Fact]
    public void Among_equals_the_one_sold_more_comes_first()
    {
        var index = Shelf.Of(Shelf.Draft("Rose Soap"), Shelf.Draft("Mint Soap"));
        var before = NamesFor(index, "soap");

        index.Apply([index.VariantOf(2) with { Sold = 5 }]);

        before.ShouldBe(["Rose Soap", "Mint Soap"]);
        NamesFor(index, "soap").ShouldBe(["Mint Soap", "Rose Soap"]);
    }

    [Fact]
    public void A_whole_name_comes_before_longer_ones_with_the_same_words() =>
        NamesFor(Shelf.Of(Shelf.Draft("Tinted BB Cream Deluxe"), Shelf.Draft("BB Cream")), "bb cream")[0].ShouldBe("BB Cream");

    [Fact]
    public void All_words_must_match_in_any_order_and_each_may_be_misspelt()
    {
        var index = Shelf.Of(Shelf.Draft("Gentle Face Cleanser"), Shelf.Draft("Gentle Hand Cream"), Shelf.Draft("Face Serum"));

        NamesFor(index, "clenser gentel").ShouldBe(["Gentle Face Cleanser"]);
    }

    [Fact]
    public void When_no_product_has_all_words_those_with_most_of_them_are_found()
    {
        var index = Shelf.Of(Shelf.Draft("Gentle Face Cleanser"), Shelf.Draft("Face Serum"), Shelf.Draft("Lipstick"));

        NamesFor(index, "gentle face qqqqqq").ShouldBe(["Gentle Face Cleanser"]);
        NamesFor(index, "qqqqqq").ShouldBeEmpty();
    }

    [Fact]
    public void Filler_words_leave_no_product_out() =>
        NamesFor(demo, "moisturizer for dry skin")[0].ShouldBe("Ultra Dry Skin Moisturizer");

    [Fact]
    public void Accents_do_not_matter()
    {
        var index = Shelf.Of(Shelf.Draft("Crème Brûlée Körperöl"));

        NamesFor(index, "creme brulee").Count.ShouldBe(1);
        NamesFor(index, "KÖRPERÖL").Count.ShouldBe(1);
        NamesFor(index, "cre\u0300me").Count.ShouldBe(1);
    }

    [Fact]
    public void With_a_chosen_order_doubtful_hits_do_not_stand_among_the_sure()
    {
        var index = Shelf.Of(Shelf.Draft("Calm", 100), Shelf.Draft("Balm", 900), Shelf.Draft("Lip Balm", 500));
        var query = new CatalogQuery(new PageRequest(1, 10)) { Search = "balm", Sort = CatalogSort.PriceAscending };

        index.List(query).Items.Select(entry => entry.Product.Name).ShouldBe(["Lip Balm", "Balm"]);
        index.List(query with { Search = "bamlm" }).Items.Select(entry => entry.Product.Name).ShouldBe(["Lip Balm", "Balm"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("!?*")]
    [InlineData("\ud83d\ude00")]
    public void A_text_without_words_finds_nothing(string text) => NamesFor(demo, text).ShouldBeEmpty();

    [Fact]
    public void Endless_words_do_no_harm() =>
        NamesFor(demo, new string('a', 100_000) + " " + string.Join(' ', Enumerable.Repeat("moisturizer", 1000))).ShouldNotBeEmpty();

    [Fact]
    public void Suggestions_complete_what_is_typed_with_phrases_of_the_catalogue()
    {
        demo.Suggest("moisturizer", 20).ShouldBeSubsetOf(demo.Suggest("moistu", 50));
        demo.Suggest("moisturizer", 20).ShouldContain("moisturizer for dry skin");
        demo.Suggest("moisturizer", 20).ShouldContain("moisturizer night cream");
        demo.Suggest("moistruizer", 20).ShouldContain("moisturizer for dry skin");
        demo.Suggest("lovely moistu", 20).ShouldContain("moisturizer for dry skin");
        demo.Suggest("qqqqqq", 5).ShouldBeEmpty();
    }

    private static List<string> NamesFor(CatalogIndex index, string text) =>
        [.. index.Search(text, 10).Select(entry => entry.Product.Name)];
}
