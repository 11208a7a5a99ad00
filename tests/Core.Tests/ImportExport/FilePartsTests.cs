using System.IO.Pipelines;
using FunctionsCommerce.Core.ImportExport;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.LocalHost.Files;

namespace FunctionsCommerce.Core.Tests.ImportExport;

public sealed class FilePartsTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("parts-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Of_a_file_whose_sender_hangs_up_nothing_is_left_behind()
    {
        var sent = new Pipe(new PipeOptions(pauseWriterThreshold: 0));
        await sent.Writer.WriteAsync(new byte[FileParts.PartBytes * 2]);
        await sent.Writer.CompleteAsync(new IOException("hung up"));

        await Should.ThrowAsync<IOException>(() => SaveAsync(sent.Reader.AsStream(), long.MaxValue));

        Files.ShouldBeEmpty();
    }

    [Fact]
    public async Task Of_a_file_that_is_too_large_nothing_is_left_behind_and_a_good_one_is_whole()
    {
        (await SaveAsync(new MemoryStream(new byte[FileParts.PartBytes + 1]), FileParts.PartBytes))
            .Error.ShouldNotBeNull().Code.ShouldBe(ErrorCode.PayloadTooLarge);
        Files.ShouldBeEmpty();

        (await SaveAsync(new MemoryStream(new byte[FileParts.PartBytes + 1]), FileParts.PartBytes + 1)).Value
            .ShouldBe((2, FileParts.PartBytes + 1));
        Files.Length.ShouldBe(2);
    }

    private FileInfo[] Files => folder.GetFiles("*", SearchOption.AllDirectories);

    private Task<Result<(int Parts, long Bytes)>> SaveAsync(Stream content, long maxBytes) =>
        new FileParts(new LocalFileStore(folder.FullName)).SaveAsync(FileParts.NewFolder(), content, maxBytes, default).AsTask();
}
