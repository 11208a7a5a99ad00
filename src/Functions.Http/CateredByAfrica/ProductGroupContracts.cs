using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Catalog;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <param name="ImageUrl">Empty or left out: none.</param>
/// <param name="Position">From 1; left out: at the end.</param>
internal sealed record CreateProductGroupRequest(
    [StringLength(ProductDraft.MaxName)] string Name,
    [StringLength(ProductGroup.MaxDescription)] string? Description = null,
    [StringLength(2000, MinimumLength = 1), WebUrl] string? ImageUrl = null,
    [Range(1, ProductGroups.MaxGroups)] int? Position = null)
{
    public ProductGroup ToGroup() => new(Name.Trim(), string.IsNullOrWhiteSpace(Description) ? null : Description, ImageUrl);
}

/// <param name="Name">A new name goes to all products.</param>
/// <param name="Description">Empty takes it away.</param>
internal sealed record UpdateProductGroupRequest(
    [StringLength(ProductDraft.MaxName, MinimumLength = 1)] string? Name = null,
    [StringLength(ProductGroup.MaxDescription)] string? Description = null,
    [StringLength(2000, MinimumLength = 1), WebUrl] string? ImageUrl = null,
    [Range(1, ProductGroups.MaxGroups)] int? Position = null)
{
    public ProductGroupChange ToChange() => new(Name, Description, ImageUrl, Position);
}

/// <param name="Into">The id of the one that gets the products.</param>
internal sealed record MergeProductGroupRequest([StringLength(ProductDraft.MaxName)] string Into);

/// <param name="Id">Made of the name: it changes with it.</param>
/// <param name="Position">From 1; left out where only products name it.</param>
internal sealed record ProductGroupResponse(string Id, string Name, string? Description, string? ImageUrl, int? Position, int ProductCount)
{
    public static ProductGroupResponse From(ListedGroup listed, StoreSettings store) => new(
        listed.Group.Key,
        listed.Group.Name,
        listed.Group.Description,
        listed.Group.Image is { } image ? store.Absolute(image) : null,
        listed.Position,
        listed.Products);
}
