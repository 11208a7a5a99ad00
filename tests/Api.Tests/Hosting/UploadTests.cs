using System.Text;
using FunctionsCommerce.Functions.Http.Hosting;
using Microsoft.AspNetCore.Http;

namespace FunctionsCommerce.Api.Tests.Hosting;

public sealed class UploadTests : IDisposable
{
    private static readonly byte[] Png = Convert.FromHexString("89504E470D0A1A0A0000000D4948445200000001000000010802000000907753DE");
    private readonly PipelineHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task An_image_is_taken_whatever_it_is_called()
    {
        var reply = await Upload(File("images", "evil.exe", Png), File("images", "b.jpg", Png), File("other", "c.txt", [1]));

        reply.Text.ShouldBe("""{"success":true,"data":["png 33","png 33"]}""");
    }

    [Fact]
    public async Task A_program_called_photo_is_refused()
    {
        var reply = await Upload(File("images", "photo.jpg", [.. "MZ\u0090"u8, .. new byte[500]]));

        reply.Status.ShouldBe(415);
        reply.Code.ShouldBe("UNSUPPORTED_MEDIA_TYPE");
    }

    [Fact]
    public async Task Six_megabytes_are_refused() =>
        (await Upload(File("images", "large.png", [.. Png, .. new byte[6 * 1024 * 1024]]))).Status.ShouldBe(413);

    [Fact]
    public async Task Too_many_are_refused() =>
        (await Upload(File("images", "1", Png), File("images", "2", Png), File("images", "3", Png))).Text.ShouldContain(
            "images takes at most 2 images");

    [Fact]
    public async Task Names_of_lists_and_empty_file_inputs_are_taken_as_browsers_send_them()
    {
        byte[] empty = [
            .. "--x\r\nContent-Disposition: form-data; name=\"images\"; filename=\"\"\r\nContent-Type: application/octet-stream\r\n\r\n\r\n"u8,
        ];

        (await Upload(File("images[]", "a.png", Png), empty)).Text.ShouldBe("""{"success":true,"data":["png 33"]}""");
        (await Upload(empty)).Text.ShouldContain("images is required");
    }

    [Fact]
    public async Task What_is_more_than_a_form_may_hold_is_refused()
    {
        (await Upload([.. Enumerable.Repeat(Text("a", "b"u8), 101)])).Text.ShouldContain("A form has at most 100 parts");
        (await Upload(Text("a", new byte[600 * 1024]), Text("b", new byte[600 * 1024]))).Status.ShouldBe(413);
        (await Upload(Text("a", [0xFF, 0xFE]))).Text.ShouldContain("a is not valid UTF-8");
    }

    [Theory]
    [InlineData("multipart/form-data; boundary=x", "--x--\r\n", "images is required", 400)]
    [InlineData(
        "multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"images\"\r\n\r\ntext\r\n--x--\r\n",
        "images must be a file", 400)]
    [InlineData(
        "multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"images\"; filename=\"a\"\r\n\r\nbroken",
        "not valid multipart", 400)]
    [InlineData("multipart/form-data", "--x--", "must be multipart/form-data", 415)]
    [InlineData("application/json", "{}", "must be multipart/form-data", 415)]
    public async Task What_is_no_upload_is_refused(string contentType, string body, string message, int status)
    {
        var reply = await Send(contentType, Encoding.UTF8.GetBytes(body));

        reply.Text.ShouldContain(message);
        reply.Status.ShouldBe(status);
    }

    private static byte[] File(string field, string name, byte[] content) =>
        [
            .. Encoding.UTF8.GetBytes(
                $"--x\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\nContent-Type: image/png\r\n\r\n"),
            .. content, .. "\r\n"u8,
        ];

    private static byte[] Text(string field, ReadOnlySpan<byte> content) =>
        [.. Encoding.UTF8.GetBytes($"--x\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n"), .. content, .. "\r\n"u8];

    private Task<Reply> Upload(params byte[][] parts) =>
        Send("multipart/form-data; boundary=x", [.. parts.SelectMany(part => part), .. "--x--\r\n"u8]);

    private async Task<Reply> Send(string contentType, byte[] body) => await host.Send(
        request => host.Api.CustomerUploadAsync(request, default, "images", 2, (_, images) =>
            Task.FromResult<IResult>(host.Api.Data(images.Select(image => $"{image.Extension} {image.Content.Length}")))),
        "POST",
        "",
        await host.Token(7),
        request =>
        {
            request.ContentType = contentType;
            request.Body = new MemoryStream(body);
        });
}
