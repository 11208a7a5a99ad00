using FunctionsCommerce.Core.Catalog.Search;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Catalog;

/// <summary>What products are grouped by.</summary>
public enum ProductGroupKind
{
    Category,
    Brand,
}

/// <summary>A category or a brand, as staff describe it.</summary>
/// <param name="Image">An absolute or root-relative URL.</param>
public sealed record ProductGroup(string Name, string? Description, string? Image)
{
    public const int MaxDescription = 5000;

    /// <summary>Spellings of one name are one group. Empty for a name without a letter or digit, which no group can have.</summary>
    public string Key => KeyOf(Name);

    public static string KeyOf(string? name) => Tokenizer.Join(name, '-');
}

/// <summary>The categories, or the brands, that staff made, in the order in which storefronts show them. Products name theirs by its name,
/// also one that is not here.</summary>
[Stored(Containers.Products, "productGroups")]
public sealed record ProductGroups : Document
{
    public const int MaxGroups = 500;

    public required ProductGroupKind Kind { get; init; }

    public IReadOnlyList<ProductGroup> Groups { get; init; } = [];

    public override string Id => IdOf(Kind);

    public override string Partition => Id;

    public static string IdOf(ProductGroupKind kind) => kind == ProductGroupKind.Category ? "groups-category" : "groups-brand";

    public ProductGroup? Find(string key) => Groups.FirstOrDefault(group => group.Key == key);

    /// <summary>With a group in the place of the one under <paramref name="key"/>, or a new one at the end.</summary>
    /// <param name="position">From 1; null leaves it where it is.</param>
    /// <returns>Validation for a name, description or number of groups out of bounds; Conflict for the name of another group.</returns>
    public Result<ProductGroups> Set(string key, ProductGroup group, int? position)
    {
        if (group.Key.Length == 0 || group.Name.Length > ProductDraft.MaxName)
        {
            return Errors.Invalid("name", $"name must have 1 to {ProductDraft.MaxName} characters, a letter or digit among them");
        }

        if (group.Key != key && Find(group.Key) is not null)
        {
            return Errors.Conflict($"{group.Name} exists already");
        }

        var others = Groups.Where(known => known.Key != key).ToList();
        if (others.Count >= MaxGroups)
        {
            return Errors.Conflict($"At most {MaxGroups} can be kept");
        }

        var known = Groups.TakeWhile(one => one.Key != key).Count();
        others.Insert(Math.Clamp(position - 1 ?? known, 0, others.Count), group);
        return this with { Groups = others };
    }

    public ProductGroups Without(string key) =>
        Find(key) is null ? this : this with { Groups = [.. Groups.Where(group => group.Key != key)] };
}
