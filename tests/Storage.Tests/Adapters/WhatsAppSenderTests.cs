using System.Net;
using FunctionsCommerce.Azure.Messages;
using FunctionsCommerce.Core.Notifications;

namespace FunctionsCommerce.Storage.Tests.Adapters;

public sealed class WhatsAppSenderTests
{
    private const string Taken = """{"receipts":[{"messageId":"320fc2a1-4c4b-4387-9c1a-bd38b57795de","to":"+260977883578"}]}""";
    private static readonly Guid Channel = new("0f0eb78e-a576-1dfc-b414-0f0756de3338");
    private static readonly OutboundMessage Message = new(
        "order-7-shipped", MessageChannel.WhatsApp, "+260977883578", null, "On its way.\n\nThank you!");

    [Fact]
    public async Task A_text_goes_through_the_stores_channel()
    {
        var service = new AzureServiceStub((HttpStatusCode.ServiceUnavailable, ""), (HttpStatusCode.Accepted, Taken));

        await Sender(service, new WhatsAppSettings(Channel, null, "en")).SendAsync(Message, CancellationToken.None);

        service.Requests.Count.ShouldBe(2);
        service.Requests.Select(request => request.Headers["Repeatability-Request-ID"]).Distinct()
            .ShouldHaveSingleItem().ShouldBe(MessageIds.ToGuid(Message).ToString());
        var request = service.Requests[^1];
        request.Address.ShouldBe("https://name.communication.azure.com/messages/notifications:send?api-version=2024-08-30");
        request.Headers["Repeatability-First-Sent"].ShouldBe("Sun, 23 Nov 2025 10:00:00 GMT");
        request.Json.GetProperty("channelRegistrationId").GetGuid().ShouldBe(Channel);
        request.Json.GetProperty("kind").GetString().ShouldBe("text");
        request.Json.GetProperty("to")[0].GetString().ShouldBe(Message.To);
        request.Json.GetProperty("content").GetString().ShouldBe(Message.Body);
    }

    [Fact]
    public async Task With_a_template_the_text_is_its_parameter_on_one_line()
    {
        var service = new AzureServiceStub((HttpStatusCode.Accepted, Taken));

        await Sender(service, new WhatsAppSettings(Channel, "store_news", "en_GB")).SendAsync(Message, CancellationToken.None);

        var body = service.Requests.ShouldHaveSingleItem().Json;
        body.GetProperty("kind").GetString().ShouldBe("template");
        var template = body.GetProperty("template");
        template.GetProperty("name").GetString().ShouldBe("store_news");
        template.GetProperty("language").GetString().ShouldBe("en_GB");
        template.GetProperty("values")[0].GetProperty("text").GetString().ShouldBe("On its way. Thank you!");
        template.GetProperty("bindings").GetProperty("body")[0].GetProperty("refValue").GetString()
            .ShouldBe(template.GetProperty("values")[0].GetProperty("name").GetString());
    }

    [Fact]
    public async Task A_store_without_a_channel_says_which_setting_is_missing() =>
        (await Should.ThrowAsync<InvalidOperationException>(
            () => Sender(new AzureServiceStub(), null).SendAsync(Message, CancellationToken.None)))
            .Message.ShouldStartWith("WhatsApp__ChannelId is missing");

    private static WhatsAppSender Sender(AzureServiceStub service, WhatsAppSettings? settings) => new(
        CommunicationService.Create(new Uri("https://name.communication.azure.com/"), new AnyToken(), service.Options), settings,
        new ManualTime());
}
