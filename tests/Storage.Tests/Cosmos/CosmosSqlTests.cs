using System.Text.RegularExpressions;
using FunctionsCommerce.Azure.Cosmos;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Functions.Http.Hosting;
using FunctionsCommerce.Functions.Workers.Outbox;
using FunctionsCommerce.LocalHost;
using FunctionsCommerce.Storage.Tests.Embedded;
using Microsoft.Azure.Cosmos;

namespace FunctionsCommerce.Storage.Tests.Cosmos;

/// <summary>Every query of the store, asked once over a small demo store and written down as the SQL that Cosmos gets. No server is
/// needed.</summary>
public sealed partial class CosmosSqlTests
{
    private const string Snapshot = "cosmos-queries.sql";
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Fact]
    public async Task Every_query_is_translated_and_written_down()
    {
        var recorded = await Recorded();

        var askers = QueryAskers.In(typeof(Document).Assembly, typeof(IApi).Assembly, typeof(OutboxFunctions).Assembly);
        askers.Except(recorded.Select(query => query.Asker))
            .ShouldBeEmpty("These classes ask queries that EveryQuery.Ask does not make them ask.");
        var text = string.Concat(
            recorded.Select(query => $"{query.Asker}, {query.Container}:\n  {query.Sql}\n").Order(StringComparer.Ordinal).Distinct());
        var written = Path.Combine(AppContext.BaseDirectory, Snapshot);
        if (Environment.GetEnvironmentVariable("WRITE_SNAPSHOTS") is { Length: > 0 } folder)
        {
            await File.WriteAllTextAsync(Path.Combine(folder, Snapshot), text, Ct);
        }

        text.ShouldBe(
            await File.ReadAllTextAsync(written, Ct),
            $"Write it anew with WRITE_SNAPSHOTS=<folder of {Snapshot}>, and look at the difference.");
    }

    [Fact]
    public async Task What_queries_filter_and_sort_by_is_indexed_and_nothing_else()
    {
        var read = (await Recorded()).SelectMany(query => PathsIn(query.Sql).Select(path => (query.Container, path))).ToHashSet();

        var indexed = Containers.All.SelectMany(container => CosmosIndexing.PathsOf(container).Select(path => (container, path)))
            .ToHashSet();
        read.Except(indexed).Order().ShouldBeEmpty("Queries read these, and CosmosIndexing lacks them.");
        indexed.Except(read).Order().ShouldBeEmpty("CosmosIndexing has these, and no query reads them.");
    }

    [Fact]
    public async Task Sorting_by_several_fields_has_its_composite_index()
    {
        var sorted = (await Recorded())
            .Select(query => (query.Container, Order: OrderOf(query.Sql)))
            .Where(query => query.Order.Contains(',', StringComparison.Ordinal))
            .ToHashSet();

        var indexed = Containers.All
            .SelectMany(container => CosmosIndexing.CompositesOf(container).Select(paths => (
                container,
                string.Join(", ", paths.Select(path => path.Path + (path.Order == CompositePathSortOrder.Descending ? " DESC" : " ASC"))))))
            .ToHashSet();
        sorted.ShouldBe(indexed, ignoreOrder: true);
    }

    [Fact]
    public void A_query_that_Cosmos_cannot_translate_is_found()
    {
        var cosmos = Offline();

        Should.Throw<Exception>(
            () => cosmos.Translate(new Query<Product, Product>(all => all.Where(p => p.Tags.All(tag => tag == "calm")))));
    }

    private static async Task<IReadOnlyList<RecordedQuery>> Recorded()
    {
        using var folder = new TemporaryFolder();
        RecordingStore? recording = null;
        var options = new LocalHostOptions
        {
            Urls = "http://127.0.0.1:0",
            DataFolder = folder.Path,
            AroundStore = store => recording = new RecordingStore(store, Offline()),
            Settings = new Dictionary<string, string?>
            {
                ["Demo:Products"] = "20",
                ["Demo:Customers"] = "5",
                ["Demo:OrdersPerCustomer"] = "5",
            },
        };
        await using (var host = await LocalHostApp.StartAsync(options, Ct))
        {
            await EveryQuery.Ask(host.Services, Ct);
        }

        return [.. recording!.Recorded];
    }

    private static CosmosStore Offline()
    {
        var settings = new CosmosSettings { ConnectionString = "AccountEndpoint=http://localhost:1/;AccountKey=a2V5" };
        return new CosmosStore(CosmosClients.Create(settings, null), settings);
    }

    /// <summary>The paths in a query's conditions and order; what it only selects needs no index.</summary>
    private static IEnumerable<string> PathsIn(string sql)
    {
        var conditions = sql[sql.IndexOf(" WHERE ", StringComparison.Ordinal)..];
        var aliases = Aliases().Matches(sql).ToDictionary(match => match.Groups[1].Value, match => Slashed(match.Groups[2].Value) + "/[]");
        foreach (Match use in Uses().Matches(conditions))
        {
            var start = use.Groups[1].Value == "root" ? "" : aliases.GetValueOrDefault(use.Groups[1].Value);
            if (start is not null)
            {
                yield return start + Slashed(use.Groups[2].Value) + "/?";
            }
        }

    }

    /// <summary>What is sorted by: <c>/a DESC, /b ASC</c>.</summary>
    private static string OrderOf(string sql) => Slashed(Order().Match(sql).Groups[1].Value);

    private static string Slashed(string indexers) =>
        indexers.Replace("[\"", "/", StringComparison.Ordinal)
            .Replace("\"]", "", StringComparison.Ordinal)
            .Replace("root", "", StringComparison.Ordinal);

    [GeneratedRegex("ORDER BY ((?:root(?:\\[\"\\w+\"\\])+ (?:ASC|DESC)(?:, )?)+)")]
    private static partial Regex Order();

    [GeneratedRegex("(\\w+) IN root((?:\\[\"\\w+\"\\])+)")]
    private static partial Regex Aliases();

    [GeneratedRegex("(\\w+)((?:\\[\"\\w+\"\\])+)")]
    private static partial Regex Uses();
}
