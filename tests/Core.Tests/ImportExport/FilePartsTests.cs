using FunctionsCommerce.Core.Files;
using FunctionsCommerce.Core.ImportExport.Formats;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.LocalHost.Files;

namespace FunctionsCommerce.Core.Tests.ImportExport;

public sealed class FilePartsTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("parts-");
    private readonly DirectoryInfo sent = Directory.CreateTempSubdirectory("sent-");

    public void Dispose()
    {
        folder.Delete(recursive: true);
        sent.Delete(recursive: true);
    }

    [Fact]
    public async Task Of_a_file_whose_sender_hangs_up_nothing_is_left_behind()
    {
        var (client, name) = (new FileParts(new LocalFileStore(sent.FullName)), FileParts.NewFolder());
        await client.SaveAsync(name, new MemoryStream(new byte[FileParts.PartBytes * 2]), long.MaxValue, default);

        await Should.ThrowAsync<FilesUnavailableException>(() => SaveAsync(client.Open(name, parts: 3), long.MaxValue));

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
