using System.Diagnostics;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.LocalHost.Storage;
using FunctionsCommerce.Storage.Tests.Conformance;

namespace FunctionsCommerce.Storage.Tests.Embedded;

/// <summary>A process that writes batches until it is killed, and says which of them were acknowledged.</summary>
internal static class WriterProcess
{
    public const int Writers = 8;

    public static async Task<int> Main(string[] args)
    {
        using var database = LocalDatabase.Open(args[0]);
        using var store = EmbeddedStore.Open(database, TimeProvider.System);
        await Task.WhenAll(Enumerable.Range(1, Writers).Select(writer => Task.Run(() => Write(store, writer))));
        return 0;
    }

    /// <summary>Starts the process; the lines that it prints are <c>writer number</c>, each after that batch was acknowledged.</summary>
    public static Process Start(string folder) => Process.Start(
        new ProcessStartInfo(Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet")
        {
            ArgumentList = { typeof(WriterProcess).Assembly.Location, folder },
            RedirectStandardOutput = true,
        })!;

    /// <summary>Each batch counts on in the writer's variant, and leaves a reservation and an event of that number.</summary>
    private static async Task Write(EmbeddedStore store, long writer)
    {
        var partition = Product.PartitionOf(writer);
        var variant = await store.ReadAsync<Variant>(partition, Variant.IdOf(Variant.DefaultKey), CancellationToken.None)
            ?? Sample.Variant(writer, stock: 0);
        while (true)
        {
            variant = variant with { Stock = variant.Stock + 1 };
            var happened = Sample.Event(partition, new ProductSaved(writer, "Oil")) with { EventId = variant.Stock };
            var commit = await store.CommitAsync(
                Sample.InProduct(writer).Save(variant).Create(Sample.Reservation(writer, variant.Stock)).Emit(happened),
                CancellationToken.None);
            variant = variant with { ETag = commit.ETags[0] };
            Console.WriteLine($"{writer} {variant.Stock}");
        }
    }
}
