using System.Security.Cryptography;
using FunctionsCommerce.Core.Files;
using FunctionsCommerce.Storage.Tests.Conformance;

namespace FunctionsCommerce.Storage.Tests.Files;

/// <summary>What every file store does.</summary>
public abstract class FileTests<TFixture>(TFixture fixture) : IClassFixture<TFixture>
    where TFixture : class, IFileFixture
{
    private IFileStore Files => fixture.Files;

    [StoreFact]
    public async Task A_saved_file_is_opened_as_it_was_with_its_type()
    {
        var content = RandomNumberGenerator.GetBytes(1000);

        var url = await Files.SaveAsync("avatars/1x9k.jpg", content, "image/jpeg", CancellationToken.None);

        url.ShouldBe("/files/avatars/1x9k.jpg");
        await ShouldHold("avatars/1x9k.jpg", content, "image/jpeg");
    }

    [StoreFact]
    public async Task The_largest_upload_is_kept_whole()
    {
        var content = RandomNumberGenerator.GetBytes(AttachedFile.MaxBytes);

        await Files.SaveAsync("uploads/large.pdf", content, "application/pdf", CancellationToken.None);

        await ShouldHold("uploads/large.pdf", content, "application/pdf");
    }

    [StoreFact]
    public async Task Saving_again_replaces_the_file()
    {
        await Files.SaveAsync("avatars/again.png", new byte[] { 1, 2, 3 }, "image/png", CancellationToken.None);

        await Files.SaveAsync("avatars/again.png", new byte[] { 4 }, "image/png", CancellationToken.None);

        await ShouldHold("avatars/again.png", [4], "image/png");
    }

    [StoreFact]
    public async Task Of_many_who_save_at_once_one_wins_whole()
    {
        var contents = Enumerable.Range(0, 8).Select(i => Enumerable.Repeat((byte)i, 50_000).ToArray()).ToList();

        await Task.WhenAll(contents.Select(content => Files.SaveAsync("reviews/race.webp", content, "image/webp", CancellationToken.None)));

        var (content, _) = (await Read("reviews/race.webp"))!.Value;
        contents.ShouldContain(candidate => candidate.SequenceEqual(content));
    }

    [StoreFact]
    public async Task A_deleted_file_is_gone_and_may_be_deleted_again()
    {
        await Files.SaveAsync("reviews/gone.png", new byte[] { 1 }, "image/png", CancellationToken.None);

        await Files.DeleteAsync("reviews/gone.png", CancellationToken.None);
        await Files.DeleteAsync("reviews/gone.png", CancellationToken.None);

        (await Files.OpenAsync("reviews/gone.png", CancellationToken.None)).ShouldBeNull();
    }

    [StoreFact]
    public async Task A_file_that_never_was_is_none() =>
        (await Files.OpenAsync("reviews/never.png", CancellationToken.None)).ShouldBeNull();

    [StoreTheory]
    [InlineData("../outside.jpg")]
    [InlineData("/etc/passwd")]
    [InlineData("a//b.jpg")]
    [InlineData(".hidden")]
    [InlineData("a?b.jpg")]
    [InlineData("a%2fb.jpg")]
    [InlineData("")]
    public async Task A_path_that_is_not_plain_is_a_bug_to_save_and_none_to_open(string path)
    {
        await Should.ThrowAsync<ArgumentException>(() => Files.SaveAsync(path, new byte[] { 1 }, "image/jpeg", CancellationToken.None));

        (await Files.OpenAsync(path, CancellationToken.None)).ShouldBeNull();
        await Files.DeleteAsync(path, CancellationToken.None);
    }

    private async Task ShouldHold(string path, byte[] content, string contentType)
    {
        var file = (await Read(path)).ShouldNotBeNull();
        file.Type.ShouldBe(contentType);
        file.Content.AsSpan().SequenceEqual(content).ShouldBeTrue();
    }

    private async Task<(byte[] Content, string Type)?> Read(string path)
    {
        if (await Files.OpenAsync(path, CancellationToken.None) is not { } file)
        {
            return null;
        }

        await using var content = file.Content;
        using var copy = new MemoryStream();
        await content.CopyToAsync(copy);
        return (copy.ToArray(), file.ContentType);
    }
}
