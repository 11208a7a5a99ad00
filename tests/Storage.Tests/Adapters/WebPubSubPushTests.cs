using System.Net;
using System.Text.Json.Nodes;
using Azure;
using FunctionsCommerce.Azure.Realtime;
using FunctionsCommerce.Core.Realtime;

namespace FunctionsCommerce.Storage.Tests.Adapters;

public sealed class WebPubSubPushTests
{
    private static readonly RealtimeMessage Message = new("order:created", new JsonObject { ["orderId"] = "ord_1", ["amount"] = 12.5 });

    [Fact]
    public async Task An_event_goes_to_the_sockets_of_the_default_namespace_as_their_packet()
    {
        var service = new AzureServiceStub((HttpStatusCode.Accepted, ""));

        await Push(service).PushAsync(Message, CancellationToken.None);

        var request = service.Requests.ShouldHaveSingleItem();
        request.Address.ShouldBe("https://name.webpubsub.azure.com/api/hubs/eio_hub/groups/0~Lw~/:send?api-version=2024-01-01");
        request.Headers["Content-Type"].ShouldBe("text/plain");
        request.Headers["Authorization"].ShouldBe("Bearer token for https://webpubsub.azure.com/.default");
        request.Body.ShouldBe("""42["order:created",{"orderId":"ord_1","amount":12.5}]""");
    }

    [Fact]
    public async Task A_service_that_throttles_is_asked_again()
    {
        var service = new AzureServiceStub((HttpStatusCode.TooManyRequests, ""), (HttpStatusCode.Accepted, ""));

        await Push(service).PushAsync(Message, CancellationToken.None);

        service.Requests.Count.ShouldBe(2);
    }

    [Fact]
    public async Task All_sockets_are_closed_so_that_only_who_is_logged_in_comes_back()
    {
        var service = new AzureServiceStub((HttpStatusCode.ServiceUnavailable, ""), (HttpStatusCode.NoContent, ""));

        await Push(service).RenewAsync(CancellationToken.None);

        service.Requests.Count.ShouldBe(2);
        service.Requests[1].Address.ShouldBe("https://name.webpubsub.azure.com/api/hubs/eio_hub/:closeConnections?api-version=2024-01-01");
        service.Requests[1].Body.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_push_that_is_refused_is_an_error() =>
        (await Should.ThrowAsync<RequestFailedException>(
            () => Push(new AzureServiceStub((HttpStatusCode.Forbidden, ""))).PushAsync(Message, CancellationToken.None)))
            .Status.ShouldBe(403);

    private static WebPubSubPush Push(AzureServiceStub service) =>
        new(WebPubSubPush.Create(new Uri("https://name.webpubsub.azure.com/"), new AnyToken(), service.Options));
}
