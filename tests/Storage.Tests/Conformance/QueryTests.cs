using System.Linq.Expressions;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Returns;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Storage.Tests.Conformance;

/// <summary>What services may use in a query: what LINQ to Cosmos translates.</summary>
public abstract class QueryTests<TFixture>(TFixture fixture) : IClassFixture<TFixture>, IAsyncLifetime
    where TFixture : class, IStoreFixture
{
    private static readonly CancellationToken Ct = CancellationToken.None;
    private readonly IDocumentStore store = fixture.Store;

    /// <summary>Sets this test's products apart in queries over all partitions.</summary>
    private readonly string mark = "mark-" + Sample.Id();

    /// <summary>The partition of this test's variants.</summary>
    private readonly long product = Sample.Id();

    public async Task InitializeAsync()
    {
        var batch = Sample.InProduct(product);
        foreach (var (key, price, stock) in new[] { ("30ml", 900L, 0), ("60ml", 1500L, 5), ("120ml", 2500L, 5), ("Gift-box", 4900L, 1) })
        {
            batch.Create(Sample.Variant(product, key, stock) with { Price = price, Size = key == "Gift-box" ? null : key });
        }

        await store.CommitAsync(batch.Create(Sample.Product(product)), Ct);
        await Add(
            "Lavender Oil", p => p with { Brand = "Essence", Tags = ["calm", "gift"], IsFeatured = true, Dimensions = new(5.5m, 1, 1) });
        await Add("lavender soap", p => p with { Tags = ["calm"], RatingCounts = [0, 0, 0, 3, 4], Dimensions = new(7, 1, 1) });
        await Add("Rose Water", p => p with { Brand = "Flora", Category = "face", Tags = ["gift"], CreatedAt = Sample.Time.AddDays(1) });
        await Add("Tea Tree Serum", p => p with { Category = "face", IsActive = false, CreatedAt = Sample.Time.AddDays(2) });
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [StoreFact]
    public async Task Everything_of_a_type_in_a_partition() =>
        (await In(variants => variants)).Select(variant => variant.Key).ShouldBe(["30ml", "60ml", "120ml", "Gift-box"], ignoreOrder: true);

    [StoreFact]
    public async Task Nothing_in_an_empty_partition()
    {
        var page = await store.QueryAsync(new Query<Variant, Variant>(all => all, "nobody"), Ct);

        page.Items.ShouldBeEmpty();
        page.Continuation.ShouldBeNull();
    }

    [StoreTheory]
    [InlineData(1500, "60ml")]
    [InlineData(1501, "")]
    public async Task Equal(long price, string expected) =>
        string
            .Join(",", (await In(variants => variants.Where(variant => variant.Price == price))).Select(variant => variant.Key))
            .ShouldBe(expected);

    [StoreFact]
    public async Task Greater_less_and_between()
    {
        var (low, high) = (1000L, 2500L);

        (await Keys(variant => variant.Price > low)).ShouldBe(["120ml", "60ml", "Gift-box"]);
        (await Keys(variant => variant.Price >= low && variant.Price < high)).ShouldBe(["60ml"]);
        (await Keys(variant => variant.Price <= high)).ShouldBe(["120ml", "30ml", "60ml"]);
        (await Keys(variant => variant.Stock != 5)).ShouldBe(["30ml", "Gift-box"]);
    }

    [StoreFact]
    public async Task And_or_not()
    {
        (await Keys(variant => variant.Stock == 0 || variant.Price > 4000)).ShouldBe(["30ml", "Gift-box"]);
        (await Keys(variant => !(variant.Stock == 5) && variant.Price < 1000)).ShouldBe(["30ml"]);
    }

    [StoreFact]
    public async Task Conditions_one_after_another_hold_together() =>
        (await In(variants => variants.Where(variant => variant.Stock == 5).Where(variant => variant.Price < 2000)))
            .Single().Key
            .ShouldBe("60ml");

    [StoreFact]
    public async Task The_same_query_with_other_values_gives_other_results()
    {
        foreach (var (stock, count) in new[] { (0, 1), (5, 2), (1, 1), (9, 0) })
        {
            (await In(variants => variants.Where(variant => variant.Stock == stock))).Count.ShouldBe(count);
        }
    }

    [StoreFact]
    public async Task Text_contains_starts_and_ends()
    {
        (await Keys(variant => variant.Key.Contains("20"))).ShouldBe(["120ml"]);
        (await Keys(variant => variant.Key.StartsWith("60"))).ShouldBe(["60ml"]);
        (await Keys(variant => variant.Key.EndsWith("ml"))).ShouldBe(["120ml", "30ml", "60ml"]);
        (await Keys(variant => variant.Key.Contains("BOX"))).ShouldBeEmpty();
    }

    [StoreFact]
    public async Task Text_contains_starts_and_ends_in_any_case()
    {
        (await Keys(variant => variant.Key.Contains("BOX", StringComparison.OrdinalIgnoreCase))).ShouldBe(["Gift-box"]);
        (await Keys(variant => variant.Key.StartsWith("gift", StringComparison.OrdinalIgnoreCase))).ShouldBe(["Gift-box"]);
        (await Keys(variant => variant.Key.EndsWith("ML", StringComparison.OrdinalIgnoreCase))).ShouldBe(["120ml", "30ml", "60ml"]);
    }

    [StoreFact]
    public async Task A_list_of_the_query_contains_the_documents_value()
    {
        var wanted = new List<string> { "60ml", "Gift-box", "none" };

        (await Keys(variant => wanted.Contains(variant.Key))).ShouldBe(["60ml", "Gift-box"]);
    }

    [StoreFact]
    public async Task An_empty_list_contains_nothing()
    {
        var wanted = new List<string>();

        (await Keys(variant => wanted.Contains(variant.Key))).ShouldBeEmpty();
    }

    [StoreFact]
    public async Task A_list_of_the_document_contains_a_value() =>
        (await Names(p => p.Tags.Contains("gift"))).ShouldBe(["Lavender Oil", "Rose Water"]);

    [StoreFact]
    public async Task Any_element_of_a_list_meets_a_condition()
    {
        (await Names(p => p.Tags.Any(tag => tag == "calm"))).ShouldBe(["Lavender Oil", "lavender soap"]);
        (await Names(p => p.RatingCounts.Any(count => count > 3))).ShouldBe(["lavender soap"]);
    }

    [StoreFact]
    public async Task Any_element_of_a_list_of_records_meets_a_condition()
    {
        var customer = Sample.Id();
        var request = Sample.Return(customer, ReturnStatus.Requested, Sample.Time);
        await store.CreateAsync(request, Ct);
        await store.CreateAsync(Sample.Return(customer, ReturnStatus.Requested, Sample.Time) with { Items = [] }, Ct);

        var found = await store.QueryAsync(
            new Query<ReturnRequest, ReturnRequest>(
                all => all.Where(r => r.Items.Any(item => item.ProductId == 1 && item.Quantity > 0)), CurrentUser.PartitionOf(customer)),
                Ct);

        found.Items.ShouldHaveSingleItem().ReturnId.ShouldBe(request.ReturnId);
    }

    [StoreFact]
    public async Task A_field_that_is_there() => (await Names(p => p.Brand != null)).ShouldBe(["Lavender Oil", "Rose Water"]);

    [StoreFact]
    public async Task A_field_that_is_not_there() => (await Names(p => p.Brand == null)).ShouldBe(["lavender soap", "Tea Tree Serum"]);

    [StoreFact]
    public async Task A_condition_on_a_field_that_is_not_there_does_not_hold()
    {
        (await Names(p => p.Brand!.StartsWith("Ess"))).ShouldBe(["Lavender Oil"]);
        (await Names(p => p.Brand == "Flora")).ShouldBe(["Rose Water"]);
    }

    [StoreFact]
    public async Task Flags_and_fields_of_fields()
    {
        (await Names(p => p.IsFeatured)).ShouldBe(["Lavender Oil"]);
        (await Names(p => !p.IsActive)).ShouldBe(["Tea Tree Serum"]);
        (await Names(p => p.Dimensions.Length > 5 && p.Dimensions.Length < 7)).ShouldBe(["Lavender Oil"]);
    }

    [StoreFact]
    public async Task Times()
    {
        var (from, until) = (Sample.Time.AddDays(1), Sample.Time.AddDays(2));

        (await Names(p => p.CreatedAt >= from)).ShouldBe(["Rose Water", "Tea Tree Serum"]);
        (await Names(p => p.CreatedAt >= from && p.CreatedAt < until)).ShouldBe(["Rose Water"]);
    }

    [StoreFact]
    public async Task Enums_alone_and_in_lists()
    {
        var customer = Sample.Id();
        foreach (var status in new[] { ReturnStatus.Requested, ReturnStatus.Approved, ReturnStatus.Rejected })
        {
            await store.CreateAsync(Sample.Return(customer, status, Sample.Time), Ct);
        }

        IReadOnlyList<ReturnStatus> open = [ReturnStatus.Requested, ReturnStatus.Approved];
        var partition = CurrentUser.PartitionOf(customer);
        (await store.CountAsync(
            new Query<ReturnRequest, ReturnRequest>(all => all.Where(r => open.Contains(r.Status)), partition), Ct)).ShouldBe(2);
        (await store.CountAsync(
            new Query<ReturnRequest, ReturnRequest>(all => all.Where(r => r.Status == ReturnStatus.Rejected), partition), Ct)).ShouldBe(1);
        (await store.CountAsync(
            new Query<ReturnRequest, ReturnRequest>(all => all.Where(r => r.Status != ReturnStatus.Rejected), partition), Ct)).ShouldBe(2);
    }

    [StoreFact]
    public async Task Sorted_by_one_field_and_then_another()
    {
        (await In(all => all.OrderBy(v => v.Price))).Select(v => v.Price).ShouldBe([900, 1500, 2500, 4900]);
        (await In(all => all.OrderByDescending(v => v.Price))).Select(v => v.Price).ShouldBe([4900, 2500, 1500, 900]);
        (await In(all => all.OrderBy(v => v.Stock).ThenByDescending(v => v.Price)))
            .Select(v => v.Key)
            .ShouldBe(["30ml", "Gift-box", "120ml", "60ml"]);
        (await In(all => all.OrderByDescending(v => v.Stock).ThenBy(v => v.Price)))
            .Select(v => v.Key)
            .ShouldBe(["60ml", "120ml", "Gift-box", "30ml"]);
    }

    [StoreFact]
    public async Task Text_is_sorted_by_code_not_by_language() =>
        (await In(all => all.OrderBy(v => v.Key))).Select(v => v.Key).ShouldBe(["120ml", "30ml", "60ml", "Gift-box"]);

    [StoreFact]
    public async Task Skipped_and_taken()
    {
        (await In(all => all.OrderBy(v => v.Price).Skip(1).Take(2))).Select(v => v.Price).ShouldBe([1500, 2500]);
        (await In(all => all.OrderBy(v => v.Price).Skip(3).Take(2))).Select(v => v.Price).ShouldBe([4900]);
        (await In(all => all.OrderBy(v => v.Price).Skip(4).Take(2))).ShouldBeEmpty();
    }

    [StoreFact]
    public async Task Projected_to_a_field() =>
        (await In(all => all.Where(v => v.Stock == 5).OrderBy(v => v.Price).Select(v => v.Sku))).ShouldBe(["SKU-60ml", "SKU-120ml"]);

    [StoreFact]
    public async Task Projected_to_some_fields()
    {
        var rows = await In(all => all.OrderBy(v => v.Price).Select(v => new { v.Key, Cost = v.Price, Both = v.Stock + 1 }));

        rows[1].ShouldBe(new { Key = "60ml", Cost = 1500L, Both = 6 });
    }

    [StoreFact]
    public async Task Distinct_values() =>
        (await In(all => all.Select(v => v.Stock).Distinct())).ShouldBe([0, 1, 5], ignoreOrder: true);

    [StoreFact]
    public async Task Over_all_partitions() =>
        (await Names(p => true)).ShouldBe(["Lavender Oil", "Rose Water", "Tea Tree Serum", "lavender soap"], ignoreOrder: true);

    [StoreFact]
    public async Task Over_all_partitions_sorted_and_cut() =>
        (await store.QueryAsync(
            new Query<Product, string>(
                all => all.Where(p => p.Ingredients == mark).OrderByDescending(p => p.CreatedAt).Take(2).Select(p => p.Name)),
            Ct))
            .Items.ShouldBe(["Tea Tree Serum", "Rose Water"]);

    [StoreFact]
    public async Task Counted()
    {
        var partition = Product.PartitionOf(product);

        (await store.CountAsync(new Query<Variant, Variant>(all => all, partition), Ct)).ShouldBe(4);
        (await store.CountAsync(
            new Query<Variant, Variant>(all => all.Where(v => v.Stock == 5), partition) { PageSize = 1 }, Ct)).ShouldBe(2);
        (await store.CountAsync(new Query<Product, Product>(all => all.Where(p => p.Ingredients == mark)), Ct)).ShouldBe(4);
        (await store.CountAsync(new Query<Variant, Variant>(all => all, "nobody"), Ct)).ShouldBe(0);
    }

    [StoreFact]
    public async Task Deleted_and_changed_documents_are_found_as_they_are_now()
    {
        var variants = await In(all => all.Where(v => v.Stock == 5));
        await store.CommitAsync(Sample.InProduct(product).Delete(variants[0]).Replace(variants[1] with { Stock = 6 }), Ct);

        (await In(all => all.Where(v => v.Stock == 5))).ShouldBeEmpty();
        (await In(all => all.Where(v => v.Stock == 6))).Single().Key.ShouldBe(variants[1].Key);
    }

    [StoreFact]
    public async Task Results_carry_the_version_to_replace()
    {
        var variant = (await In(all => all.Where(v => v.Key == "30ml"))).Single();

        (await store.CommitAsync(Sample.InProduct(product).Replace(variant with { Stock = 3 }), Ct)).Ok.ShouldBeTrue();
    }

    private async Task Add(string name, Func<Product, Product> change) =>
        (await store.CreateAsync(change(Sample.Product(Sample.Id(), name) with { Ingredients = mark }), Ct)).ShouldBeTrue();

    private async Task<IReadOnlyList<TResult>> In<TResult>(Func<IQueryable<Variant>, IQueryable<TResult>> shape) =>
        (await store.QueryAsync(new Query<Variant, TResult>(shape, Product.PartitionOf(product)), Ct)).Items;

    private async Task<IEnumerable<string>> Keys(Expression<Func<Variant, bool>> condition) =>
        (await In(all => all.Where(condition))).Select(variant => variant.Key).Order(StringComparer.Ordinal);

    private async Task<IEnumerable<string>> Names(Expression<Func<Product, bool>> condition) =>
        (await store.QueryAsync(new Query<Product, Product>(all => all.Where(p => p.Ingredients == mark).Where(condition)), Ct))
            .Items.Select(p => p.Name).Order(StringComparer.OrdinalIgnoreCase);
}
