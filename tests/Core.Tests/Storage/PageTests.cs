using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Payments.Wallets;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Core.Tests.Accounts;

namespace FunctionsCommerce.Core.Tests.Storage;

/// <summary>The one way to read a page of a list.</summary>
public sealed class PageTests : IDisposable
{
    private const int Entries = 250;
    private static readonly Query<WalletEntry, WalletEntry> Newest = new(
        all => all.OrderByDescending(entry => entry.CreatedAt), CurrentUser.PartitionOf(7));
    private readonly AccountsHost host = new();

    public void Dispose() => host.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(50)]
    [InlineData(100)]
    public async Task Pages_follow_each_other_without_gap_or_repetition_and_tell_how_many_there_are(int limit)
    {
        await Fill();
        var read = new List<long>();

        for (var page = 1; read.Count < Entries; page++)
        {
            var found = await host.Store.PageAsync(Newest, PageRequest.Of(page, limit), default);
            found.Total.ShouldBe(Entries);
            found.Items.ShouldNotBeEmpty();
            read.AddRange(found.Items.Select(entry => entry.Amount));
        }

        read.ShouldBe(Enumerable.Range(1, Entries).Reverse().Select(number => (long)number));
    }

    [Theory]
    [InlineData(3, 100, 50, 0)]
    [InlineData(1, 100, 100, 1)]
    [InlineData(4, 100, 0, 1)]
    [InlineData(int.MaxValue, 100, 0, 1)]
    public async Task Only_where_a_page_does_not_show_that_it_is_the_last_one_the_list_is_counted(
        int page, int limit, int shown, int counted)
    {
        await Fill();
        var store = new CountingStore(host.Store);

        var found = await store.PageAsync(Newest, PageRequest.Of(page, limit), default);

        (found.Items.Count, found.Total, store.Counted, store.Queried).ShouldBe((shown, Entries, counted, 1));
    }

    [Fact]
    public async Task An_empty_list_has_one_page_that_nobody_counts()
    {
        var store = new CountingStore(host.Store);

        var found = await store.PageAsync(Newest, PageRequest.Of(1, 20), default);

        (found.Items.Count, found.Total, store.Counted).ShouldBe((0, 0, 0));
    }

    [Fact]
    public async Task A_list_that_counts_items_begins_where_it_is_told()
    {
        await Fill();

        var found = await host.Store.PageAsync(Newest, PageRequest.After(240, 20), default);

        (found.Items.Count, found.Items[0].Amount, found.Total).ShouldBe((10, 10, Entries));
    }

    /// <summary>A list in memory is cut by <see cref="PageRequest.Slice{T}(IEnumerable{T})"/>, one of the store is read by
    /// <see cref="StoreExtensions.PageAsync"/>.</summary>
    [Fact]
    public void No_list_is_cut_into_pages_by_hand()
    {
        string[] others = ["Shared/Paged.cs", "Catalog/Listing/CatalogSearch.cs", "Orders/Inventory/StockAdminService.cs"];

        var cut = CoreSources.All.Where(
            source => !others.Contains(source.File) && source.Text.Contains(".Skip(page", StringComparison.OrdinalIgnoreCase));

        cut.Select(source => source.File).ShouldBeEmpty();
    }

    private async Task Fill()
    {
        for (var number = 1; number <= Entries; number++)
        {
            await host.Store.CreateAsync(
                new WalletEntry
                {
                    CustomerId = 7,
                    Cause = $"c{number}",
                    Amount = number,
                    Balance = number,
                    Description = "Test",
                    CreatedAt = host.Time.GetUtcNow().AddSeconds(number),
                }, default);
        }
    }

    private sealed class CountingStore(IDocumentStore store) : DelegatingDocumentStore(store)
    {
        public int Counted { get; private set; }

        public int Queried { get; private set; }

        public override ValueTask<long> CountAsync<T, TResult>(Query<T, TResult> query, CancellationToken ct)
        {
            Counted++;
            return Inner.CountAsync(query, ct);
        }

        public override ValueTask<QueryPage<TResult>> QueryAsync<T, TResult>(Query<T, TResult> query, CancellationToken ct)
        {
            Queried++;
            return Inner.QueryAsync(query, ct);
        }
    }
}
