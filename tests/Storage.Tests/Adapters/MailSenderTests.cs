using System.Net;
using Azure;
using Azure.Communication.Email;
using FunctionsCommerce.Azure.Messages;
using FunctionsCommerce.Core.Notifications;

namespace FunctionsCommerce.Storage.Tests.Adapters;

public sealed class MailSenderTests
{
    private const string Taken = """{"id":"8540c0de-899f-5cce-acb5-3ec493af3800","status":"Running"}""";

    private static readonly OutboundMessage Message = new(
        "order-7-shipped", MessageChannel.Email, "ann@example.com", "On its way", "<p>Your order…</p>")
    {
        Headers = new Dictionary<string, string> { ["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click" },
    };

    [Fact]
    public async Task A_mail_is_posted_with_an_operation_id_of_its_own()
    {
        var service = new AzureServiceStub((HttpStatusCode.Accepted, Taken));

        await Sender(service).SendAsync(Message, CancellationToken.None);

        var request = service.Requests.ShouldHaveSingleItem();
        request.Address.ShouldBe("https://name.communication.azure.com/emails:send?api-version=2023-03-31");
        request.Headers["Operation-Id"].ShouldBe(MessageIds.ToGuid(Message).ToString());
        request.Headers["Authorization"].ShouldBe("Bearer token for https://communication.azure.com//.default");
        request.Json.GetProperty("senderAddress").GetString().ShouldBe("store@example.com");
        request.Json.GetProperty("recipients").GetProperty("to")[0].GetProperty("address").GetString().ShouldBe(Message.To);
        request.Json.GetProperty("content").GetProperty("subject").GetString().ShouldBe(Message.Subject);
        request.Json.GetProperty("content").GetProperty("html").GetString().ShouldBe(Message.Body);
        request.Json.GetProperty("headers").GetProperty("List-Unsubscribe-Post").GetString().ShouldBe("List-Unsubscribe=One-Click");
    }

    [Fact]
    public async Task A_lost_answer_does_not_make_it_two_mails()
    {
        var service = new AzureServiceStub((HttpStatusCode.ServiceUnavailable, ""), (HttpStatusCode.Conflict, ""));

        await Sender(service).SendAsync(Message, CancellationToken.None);

        service.Requests.Select(request => request.Headers["Operation-Id"]).Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_mail_that_is_refused_is_an_error()
    {
        var service = new AzureServiceStub(
            (HttpStatusCode.BadRequest, """{"error":{"code":"InvalidRecipient","message":"No such domain."}}"""));

        var refused = await Should.ThrowAsync<RequestFailedException>(() => Sender(service).SendAsync(Message, CancellationToken.None));

        refused.Message.ShouldContain("No such domain.");
    }

    private static MailSender Sender(AzureServiceStub service) =>
        new(
            new EmailClient(new Uri("https://name.communication.azure.com/"), new AnyToken(), service.Through(MailSender.Options())),
            "store@example.com");
}
