using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Tests.Shared;

public sealed class MetadataTests
{
    [Fact]
    public void Named_keys_are_set_or_taken_away_and_others_stay()
    {
        var known = Metadata.None.Merge(new Dictionary<string, string> { ["erp"] = "1", ["colour"] = "red" });

        known.Merge(null).ShouldBeSameAs(known);
        known.Merge(new Dictionary<string, string> { ["erp"] = "", ["size"] = "L" })
            .ShouldBe(new Dictionary<string, string> { ["colour"] = "red", ["size"] = "L" }, ignoreOrder: true);
    }

    [Fact]
    public void It_is_small()
    {
        Metadata.Problem(Enumerable.Range(0, Metadata.MaxKeys).ToDictionary(i => $"key{i}", _ => "x")).ShouldBeNull();
        Metadata.Problem(Enumerable.Range(0, Metadata.MaxKeys + 1).ToDictionary(i => $"key{i}", _ => "x")).ShouldNotBeNull();
        Metadata.Problem(new Dictionary<string, string> { [new string('k', 41)] = "x" }).ShouldNotBeNull();
        Metadata.Problem(new Dictionary<string, string> { ["a key"] = "x" }).ShouldNotBeNull();
        Metadata.Problem(new Dictionary<string, string> { ["key"] = new string('x', Metadata.MaxValue + 1) }).ShouldNotBeNull();
    }
}
