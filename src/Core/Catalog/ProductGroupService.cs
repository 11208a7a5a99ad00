using FunctionsCommerce.Core.Catalog.Listing;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Catalog;

/// <summary>A group as staff see it.</summary>
/// <param name="Position">From 1; null: only products name it, nobody made it.</param>
/// <param name="Products">How many products are in it, on sale or not.</param>
public sealed record ListedGroup(ProductGroup Group, int? Position, int Products);

/// <summary>What staff change about a group; null leaves as it is.</summary>
/// <param name="Description">Empty takes it away.</param>
/// <param name="Image">Empty takes it away.</param>
/// <param name="Position">From 1.</param>
public sealed record ProductGroupChange(string? Name, string? Description, string? Image, int? Position);

/// <summary>Categories and brands. Products are moved before the group is changed: what a crash interrupts, the same call
/// finishes.</summary>
public sealed class ProductGroupService(IDocumentStore store, CatalogService catalog, CatalogQueryService reader, CatalogIndexUpdater feed)
{
    /// <summary>Products that one call moves.</summary>
    public const int MaxMoved = 2000;

    /// <summary>Those that staff made in their order, then those that only products name.</summary>
    public async ValueTask<IReadOnlyList<ListedGroup>> ListAsync(ProductGroupKind kind, CancellationToken ct)
    {
        var groups = await ReadAsync(kind, ct);
        var members = (await MembersAsync(kind, ct)).ToLookup(member => member.Key);
        return
        [
            .. groups.Groups.Select((group, index) => new ListedGroup(group, index + 1, members[group.Key].Count())),
            .. members.Where(group => groups.Find(group.Key) is null).OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new ListedGroup(new ProductGroup(group.First().Name, null, null), null, group.Count())),
        ];
    }

    /// <returns>Validation, or Conflict when it exists.</returns>
    public ValueTask<Result<ListedGroup>> CreateAsync(ProductGroupKind kind, ProductGroup group, int? position, CancellationToken ct) =>
        SaveAsync(
            kind,
            groups => groups.Find(group.Key) is null
                ? groups.Set(group.Key, group, position ?? int.MaxValue)
                : Errors.Conflict($"{group.Name} exists already"),
            group.Key, ct);

    /// <summary>A new name goes to all of its products.</summary>
    /// <returns>NotFound, Validation, or Conflict: another group has the name, or only a part of the products was moved.</returns>
    public async ValueTask<Result<ListedGroup>> UpdateAsync(
        ProductGroupKind kind, string key, ProductGroupChange change, CancellationToken ct)
    {
        if (await FindAsync(kind, key, ct) is not { } known)
        {
            return Missing(kind);
        }

        var changed = new ProductGroup(
            change.Name?.Trim() ?? known.Name,
            change.Description is null ? known.Description : Filled(change.Description),
            change.Image is null ? known.Image : Filled(change.Image));
        if ((await ReadAsync(kind, ct)).Set(key, changed, change.Position).Error is { } refused)
        {
            return refused;
        }

        if (changed.Name != known.Name && await MoveAsync(kind, key, changed.Name, ct) is { } unfinished)
        {
            return unfinished;
        }

        return await SaveAsync(kind, groups => groups.Set(key, changed, change.Position), changed.Key, ct);
    }

    /// <returns>NotFound, or Conflict while products are in it.</returns>
    public async ValueTask<Result<Unit>> DeleteAsync(ProductGroupKind kind, string key, CancellationToken ct)
    {
        if (await FindAsync(kind, key, ct) is not { } group)
        {
            return Missing(kind);
        }

        var left = (await MembersAsync(kind, ct)).Count(member => member.Key == key);
        return left > 0
            ? Errors.Conflict($"{left} {(left == 1 ? "product is" : "products are")} in {group.Name}: merge it into another one instead")
            : (await RemoveAsync(kind, key, ct)).Map(_ => default(Unit));
    }

    /// <summary>Moves all products into another group, and deletes the one that they were in.</summary>
    /// <returns>NotFound; Validation on <c>into</c>; Conflict when only a part of the products was moved.</returns>
    public async ValueTask<Result<ListedGroup>> MergeAsync(ProductGroupKind kind, string key, string into, CancellationToken ct)
    {
        if (await FindAsync(kind, key, ct) is null)
        {
            return Missing(kind);
        }

        if (key == into || await FindAsync(kind, into, ct) is not { } target)
        {
            return Errors.Invalid("into", "into must be the id of another one", into);
        }

        if (await MoveAsync(kind, key, target.Name, ct) is { } unfinished)
        {
            return unfinished;
        }

        if ((await RemoveAsync(kind, key, ct)).Error is { } refused)
        {
            return refused;
        }

        return (await ListAsync(kind, ct)).Single(one => one.Group.Key == into);
    }

    private async ValueTask<ProductGroups> ReadAsync(ProductGroupKind kind, CancellationToken ct) =>
        await store.ReadAsync<ProductGroups>(ProductGroups.IdOf(kind), ProductGroups.IdOf(kind), ct) ?? new ProductGroups { Kind = kind };

    private async ValueTask<ProductGroup?> FindAsync(ProductGroupKind kind, string key, CancellationToken ct) =>
        (await ListAsync(kind, ct)).FirstOrDefault(one => one.Group.Key == key)?.Group;

    private async ValueTask<IEnumerable<(long ProductId, string Key, string Name)>> MembersAsync(
        ProductGroupKind kind, CancellationToken ct) =>
        (await reader.AllAsync(ct)).Select(entry => (entry.Id, Name: NameOf(kind, entry.Product.Category, entry.Product.Brand)))
            .Select(one => (one.Id, ProductGroup.KeyOf(one.Name), one.Name ?? "")).Where(one => one.Item2.Length > 0);

    private async ValueTask<Result<ListedGroup>> SaveAsync(
        ProductGroupKind kind, Func<ProductGroups, Result<ProductGroups>> decide, string key, CancellationToken ct)
    {
        var id = ProductGroups.IdOf(kind);
        var saved = await store.UpdateAsync(id, id, () => new ProductGroups { Kind = kind }, decide, ct);
        if (!saved.TryGetValue(out var groups, out var refused))
        {
            return refused;
        }

        await feed.ShowAsync(groups, ct);
        return (await ListAsync(kind, ct)).Single(one => one.Group.Key == key);
    }

    private async ValueTask<Result<ProductGroups>> RemoveAsync(ProductGroupKind kind, string key, CancellationToken ct)
    {
        var id = ProductGroups.IdOf(kind);
        var saved = await store.UpdateAsync(id, id, () => new ProductGroups { Kind = kind }, groups => groups.Without(key), ct);
        if (saved.TryGetValue(out var groups, out _))
        {
            await feed.ShowAsync(groups, ct);
        }

        return saved;
    }

    /// <summary>Null when all products are moved.</summary>
    private async ValueTask<Error?> MoveAsync(ProductGroupKind kind, string key, string name, CancellationToken ct)
    {
        var members = (await MembersAsync(kind, ct))
            .Where(member => member.Key == key && member.Name != name)
            .Select(member => member.ProductId)
            .ToList();
        foreach (var productId in members.Take(MaxMoved))
        {
            // Whoever moved it elsewhere meanwhile meant it.
            var moved = await catalog.UpdateAsync(
                productId,
                draft => ProductGroup.KeyOf(NameOf(kind, draft.Category, draft.Brand)) != key ? draft
                    : kind == ProductGroupKind.Category ? draft with { Category = name }
                    : draft with { Brand = name },
                ct);
            if (moved.Error is { Code: not ErrorCode.NotFound } refused)
            {
                return refused;
            }
        }

        return members.Count > MaxMoved
            ? Errors.Conflict($"{MaxMoved} of {members.Count} products were moved. Call again for the others.")
            : null;
    }

    private static string? NameOf(ProductGroupKind kind, string category, string? brand) =>
        kind == ProductGroupKind.Category ? category : brand;

    private static string? Filled(string text) => string.IsNullOrWhiteSpace(text) ? null : text;

    private static Error Missing(ProductGroupKind kind) => Errors.NotFound(kind.ToString());
}
