using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

internal sealed record CreateWebhookRequest(
    [StringLength(2000), WebUrl] string Url, [MinLength(1), MaxLength(20), WebhookEvents] IReadOnlyList<string> Events,
    [Secret, StringLength(200, MinimumLength = 8)] string? Secret);

internal sealed record DeliveriesQuery([Minimum(1)] int Page = 1, [Minimum(1)] int Limit = 20);

/// <param name="Secret">Only in the answer that makes it.</param>
internal sealed record WebhookResponse(
    string Id, string Url, IReadOnlyList<string> Events, bool IsActive, string? Secret, DateTimeOffset CreatedAt, DateTimeOffset UpdatedAt)
{
    public static WebhookResponse From(Webhook webhook) => new(
        CateredByAfricaIds.Of(CateredByAfricaIds.Webhook, webhook.WebhookId),
        webhook.Url,
        webhook.Events,
        webhook.IsActive,
        null,
        webhook.CreatedAt,
        webhook.UpdatedAt);

    public static WebhookResponse From(WebhookWithSecret made) => From(made.Webhook) with { Secret = made.Secret };
}

internal sealed record DeliveryListResponse(IReadOnlyList<DeliveryResponse> Deliveries, PaginationResponse Pagination)
{
    public static DeliveryListResponse From(Paged<WebhookDelivery> page) =>
        new([.. page.Items.Select(DeliveryResponse.From)], PaginationResponse.From(page));
}

internal sealed record DeliveryResponse(
    string Id, string Event, DeliveryStatus Status, IReadOnlyList<AttemptResponse> Attempts, DateTimeOffset CreatedAt)
{
    public static DeliveryResponse From(WebhookDelivery delivery) => new(
        CateredByAfricaIds.Of(CateredByAfricaIds.Delivery, delivery.DeliveryId),
        delivery.Event,
        delivery.Status,
        [.. delivery.Attempts.Select(attempt => new AttemptResponse(attempt.Number, attempt.At, attempt.StatusCode, attempt.Problem))],
        delivery.CreatedAt);
}

internal sealed record AttemptResponse(int Attempt, DateTimeOffset At, int? StatusCode, string? Error);
