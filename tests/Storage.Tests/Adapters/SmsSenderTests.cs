using System.Net;
using Azure;
using FunctionsCommerce.Azure.Messages;
using FunctionsCommerce.Core.Notifications;

namespace FunctionsCommerce.Storage.Tests.Adapters;

public sealed class SmsSenderTests
{
    private const string Taken = """{"value":[{"to":"+260971234567","messageId":"m1","httpStatusCode":202,"successful":true}]}""";
    private const string Refused =
        """{"value":[{"to":"+260971234567","httpStatusCode":400,"successful":false,"errorMessage":"Invalid To phone number."}]}""";
    private static readonly OutboundMessage Message = new(
        "order-7-shipped", MessageChannel.Sms, "+260971234567", null, "Your order is on its way.");

    [Fact]
    public async Task A_message_is_posted_with_an_id_of_its_own()
    {
        var carrier = new AzureServiceStub((HttpStatusCode.Accepted, Taken));

        await Sender(carrier).SendAsync(Message, CancellationToken.None);

        var request = carrier.Requests.ShouldHaveSingleItem();
        var body = request.Json;
        request.Headers["Authorization"].ShouldBe("Bearer token for https://communication.azure.com//.default");
        request.Address.ShouldBe("https://name.communication.azure.com/sms?api-version=2021-03-07");
        body.GetProperty("from").GetString().ShouldBe("+15550100");
        body.GetProperty("message").GetString().ShouldBe(Message.Body);
        body.GetProperty("smsRecipients")[0].GetProperty("to").GetString().ShouldBe(Message.To);
        body.GetProperty("smsRecipients")[0]
            .GetProperty("repeatabilityRequestId")
            .GetString()
            .ShouldBe(MessageIds.ToGuid(Message).ToString());
        body.GetProperty("smsRecipients")[0].GetProperty("repeatabilityFirstSent").GetString().ShouldBe("Sun, 23 Nov 2025 10:00:00 GMT");
        body.GetProperty("smsSendOptions").GetProperty("enableDeliveryReport").GetBoolean().ShouldBeTrue();
        body.GetProperty("smsSendOptions").GetProperty("tag").GetString().ShouldBe(Message.MessageId);
    }

    [Theory]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    public async Task What_is_throttled_or_fails_is_sent_again_as_the_same_message(HttpStatusCode status)
    {
        var carrier = new AzureServiceStub((status, ""), (status, ""), (HttpStatusCode.Accepted, Taken));

        await Sender(carrier).SendAsync(Message, CancellationToken.None);

        carrier.Requests.Count.ShouldBe(3);
        carrier.Requests.Select(request => request.Body).Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public async Task A_carrier_that_goes_on_failing_is_an_error()
    {
        var carrier = new AzureServiceStub([.. Enumerable.Repeat((HttpStatusCode.ServiceUnavailable, ""), 10)]);

        (await Should.ThrowAsync<RequestFailedException>(
            async () => await Sender(carrier).SendAsync(Message, CancellationToken.None))).Status.ShouldBe(503);
    }

    [Fact]
    public async Task A_number_that_is_refused_is_an_error()
    {
        var carrier = new AzureServiceStub((HttpStatusCode.Accepted, Refused));

        (await Should.ThrowAsync<InvalidOperationException>(async () => await Sender(carrier).SendAsync(Message, CancellationToken.None)))
            .Message.ShouldBe("The carrier refused a text message: 400 Invalid To phone number.");
    }

    private static SmsSender Sender(AzureServiceStub carrier) => new(
        CommunicationService.Create(new Uri("https://name.communication.azure.com/"), new AnyToken(), carrier.Options), "+15550100",
        new ManualTime());
}
