using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

internal sealed record CreateWebhookBody(
    [StringLength(2000), WebUrl] string Url, [MinLength(1), MaxLength(20), WebhookEvents] IReadOnlyList<string> Events, [Secret, StringLength(200, MinimumLength = 8)] string? Secret);

internal sealed record DeliveriesQuery([AtLeast(1)] int Page = 1, [AtLeast(1)] int Limit = 20);

/// <param name="Secret">Only in the answer that makes it.</param>
internal sealed record WebhookWire(
    string Id, string Url, IReadOnlyList<string> Events, bool IsActive, string? Secret, DateTimeOffset CreatedAt, DateTimeOffset UpdatedAt)
{
    public static WebhookWire From(Webhook webhook) => new(
        CateredByAfricaIds.Of(CateredByAfricaIds.Webhook, webhook.WebhookId),
        webhook.Url,
        webhook.Events,
        webhook.IsActive,
        null,
        webhook.CreatedAt,
        webhook.UpdatedAt);

    public static WebhookWire From(WebhookWithSecret made) => From(made.Webhook) with { Secret = made.Secret };
}

internal sealed record DeliveryListWire(IReadOnlyList<DeliveryWire> Deliveries, PaginationWire Pagination)
{
    public static DeliveryListWire From(Paged<WebhookDelivery> page) => new([.. page.Items.Select(DeliveryWire.From)], PaginationWire.From(page));
}

internal sealed record DeliveryWire(string Id, string Event, DeliveryStatus Status, IReadOnlyList<AttemptWire> Attempts, DateTimeOffset CreatedAt)
{
    public static DeliveryWire From(WebhookDelivery delivery) => new(
        CateredByAfricaIds.Of(CateredByAfricaIds.Delivery, delivery.DeliveryId),
        delivery.Event,
        delivery.Status,
        [.. delivery.Attempts.Select(attempt => new AttemptWire(attempt.Number, attempt.At, attempt.StatusCode, attempt.Problem))],
        delivery.CreatedAt);
}

internal sealed record AttemptWire(int Attempt, DateTimeOffset At, int? StatusCode, string? Error);
