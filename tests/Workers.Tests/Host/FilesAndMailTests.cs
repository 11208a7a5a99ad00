using System.Net;
using System.Text;
using FunctionsCommerce.Api.Tests;
using FunctionsCommerce.Core.Files;
using FunctionsCommerce.Core.Notifications;

namespace FunctionsCommerce.Workers.Tests.Host;

public sealed class FilesAndMailTests(StoreHost host) : IClassFixture<StoreHost>
{
    private static readonly byte[] Picture = Encoding.ASCII.GetBytes("not really a picture");

    [Fact]
    public async Task A_saved_file_is_served_with_its_type_and_is_not_guessed_at()
    {
        var url = await host.Service<IFileStore>().SaveAsync("avatars/1x9k.jpg", Picture, "image/jpeg", CancellationToken.None);

        var answer = await host.Get(url);

        answer.Expect(HttpStatusCode.OK).Bytes.ShouldBe(Picture);
        answer.Headers["Content-Type"].ShouldBe("image/jpeg");
        answer.Headers["X-Content-Type-Options"].ShouldBe("nosniff");
        answer.Headers["Cache-Control"].ShouldContain("no-cache");
        var again = await host.Send(HttpMethod.Get, url, null, null, ("If-None-Match", answer.Headers["ETag"]));
        again.Expect(HttpStatusCode.NotModified);
    }

    [Theory]
    [InlineData("/files/nothing.jpg")]
    [InlineData("/files/..%2fsecrets.json")]
    [InlineData("/files/%2e%2e/secrets.json")]
    [InlineData("/files/avatars%5c..%5c..%5csecrets.json")]
    [InlineData("/files/avatars")]
    [InlineData("/files/")]
    public async Task What_is_no_file_of_the_store_is_not_found(string path)
    {
        await host.Service<IFileStore>().SaveAsync("avatars/known.jpg", Picture, "image/jpeg", CancellationToken.None);

        (await host.Get(path)).Expect(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("../outside.jpg")]
    [InlineData("/etc/passwd")]
    [InlineData("a//b.jpg")]
    [InlineData(".hidden")]
    public async Task A_path_that_leaves_the_folder_is_a_bug(string path) =>
        await Should.ThrowAsync<ArgumentException>(
            () => host.Service<IFileStore>().SaveAsync(path, Picture, "image/jpeg", CancellationToken.None));

    [Fact]
    public async Task A_deleted_file_is_gone()
    {
        var files = host.Service<IFileStore>();
        await files.SaveAsync("reviews/gone.png", Picture, "image/png", CancellationToken.None);
        (await files.OpenAsync("reviews/gone.png", CancellationToken.None)).ShouldNotBeNull().Content.Dispose();

        await files.DeleteAsync("reviews/gone.png", CancellationToken.None);

        (await files.OpenAsync("reviews/gone.png", CancellationToken.None)).ShouldBeNull();
        await files.DeleteAsync("reviews/gone.png", CancellationToken.None);
    }

    [Fact]
    public async Task The_mailbox_shows_the_newest_first_and_a_message_once()
    {
        var sender = host.Service<IMessageSender>();
        await sender.SendAsync(
            new OutboundMessage("m1", MessageChannel.Email, "Ann@example.com", "First", "<p>1</p>"), CancellationToken.None);
        await sender.SendAsync(new OutboundMessage("m2", MessageChannel.Sms, "ann@example.com", null, "2"), CancellationToken.None);
        await sender.SendAsync(
            new OutboundMessage("m1", MessageChannel.Email, "Ann@example.com", "First", "<p>1</p>"), CancellationToken.None);
        await sender.SendAsync(new OutboundMessage("m3", MessageChannel.WhatsApp, "+260977883578", null, "3"), CancellationToken.None);

        var mails = await host.Mailbox("ann@example.com");

        mails.Select(mail => (mail.Id, mail.Channel, mail.Subject, mail.Body))
            .ShouldBe([("m2", "sms", null, "2"), ("m1", "email", "First", "<p>1</p>")]);
        (await host.Get("/local/mailbox?to=+260977883578")).At("0.channel").GetString().ShouldBe("whatsapp");
    }
}
