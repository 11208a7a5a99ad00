using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.LocalHost.Storage;
using FunctionsCommerce.Storage.Tests.Conformance;

namespace FunctionsCommerce.Storage.Tests.Embedded;

/// <summary>The store against a dictionary that does the same, through random batches, restarts and empty memory.</summary>
public sealed class ModelTests
{
    private const int Products = 6;
    private const int Keys = 5;
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task The_store_does_what_a_dictionary_does(int seed)
    {
        var random = new Random(seed);
        using var open = new OpenStore(cacheBytes: 2_000);
        var model = new Dictionary<(long Product, string Key), Variant>();
        string? continuation = null;
        var fed = new Dictionary<(long, string), string>();

        for (var step = 1; step <= 600; step++)
        {
            await Commit(open.Store, model, random);
            if (step % 5 == 0)
            {
                open.Store.TidyUp();
            }

            if (step % 20 == 0)
            {
                var page = await open.Store.ChangesAsync(Containers.Products, continuation, 1000, TimeSpan.Zero, Ct);
                continuation = page.Continuation;
                foreach (var variant in page.Documents.Cast<Variant>())
                {
                    fed[(variant.ProductId, variant.Key)] = variant.ETag!;
                }

                model.ShouldAllBe(pair => fed[pair.Key] == pair.Value.ETag);
                await Compare(open.Store, model);
            }

            if (step % 150 == 0)
            {
                open.Restart();
                await Compare(open.Store, model);
            }
        }
    }

    private static async Task Commit(EmbeddedStore store, Dictionary<(long Product, string Key), Variant> model, Random random)
    {
        var product = random.NextInt64(1, Products + 1);
        var batch = Sample.InProduct(product);
        var after = new Dictionary<(long, string), Variant>(model);
        var written = new List<(long, string)?>();
        var expected = (Status: CommitStatus.Committed, Failed: -1);
        for (var i = random.Next(1, 5); i > 0; i--)
        {
            var next = Sample.Variant(product, "k" + random.Next(Keys), random.Next(1000));
            var key = (product, next.Key);
            var current = after.GetValueOrDefault(key);
            var version = random.Next(4) == 0 ? "1" : current?.ETag ?? "1";
            var (kind, status) = random.Next(4) switch
            {
                0 => (WriteKind.Create, current is null ? CommitStatus.Committed : CommitStatus.Exists),
                1 => (WriteKind.Upsert, CommitStatus.Committed),
                var other => (other == 2 ? WriteKind.Replace : WriteKind.Delete,
                    current is null ? CommitStatus.Missing : current.ETag == version ? CommitStatus.Committed : CommitStatus.Changed),
            };
            _ = kind switch
            {
                WriteKind.Create => batch.Create(next),
                WriteKind.Upsert => batch.Upsert(next),
                WriteKind.Replace => batch.Replace(next with { ETag = version }),
                _ => batch.Delete(next with { ETag = version }),
            };
            expected = expected.Status == CommitStatus.Committed && status != CommitStatus.Committed
                ? (status, batch.Writes.Count - 1)
                : expected;
            written.Add(kind == WriteKind.Delete ? null : key);
            after.Remove(key);
            if (kind != WriteKind.Delete)
            {
                // Nobody can know the version yet: no later write of the batch matches it.
                after[key] = next with { ETag = null };
            }
        }

        var commit = await store.CommitAsync(batch, Ct);

        commit.Status.ShouldBe(expected.Status);
        if (!commit.Ok)
        {
            commit.FailedWrite.ShouldBe(expected.Failed);
            return;
        }

        model.Clear();
        foreach (var (key, variant) in after)
        {
            var last = written.LastIndexOf(key);
            model[key] = variant.ETag is null ? variant with { ETag = commit.ETags[last] } : variant;
        }
    }

    private static async Task Compare(EmbeddedStore store, Dictionary<(long Product, string Key), Variant> model)
    {
        for (var product = 1L; product <= Products; product++)
        {
            var expected = model.Values.Where(variant => variant.ProductId == product).OrderBy(variant => variant.Key).ToList();
            var page = await store.QueryAsync(
                new Query<Variant, Variant>(all => all.OrderBy(variant => variant.Key), Product.PartitionOf(product)), Ct);
            page.Items.ShouldBe(expected);
            for (var key = 0; key < Keys; key++)
            {
                var read = await store.ReadAsync<Variant>(Product.PartitionOf(product), Variant.IdOf("k" + key), Ct);
                read.ShouldBe(model.GetValueOrDefault((product, "k" + key)));
            }
        }

        (await store.CountAsync(new Query<Variant, Variant>(all => all), Ct)).ShouldBe(model.Count);
        (await store.QueryAsync(
            new Query<Variant, Variant>(all => all.Where(v => v.Stock >= 0)) { PageSize = 1000 }, Ct)).Items.Count.ShouldBe(model.Count);
    }
}
