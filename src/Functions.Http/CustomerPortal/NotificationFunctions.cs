using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CustomerPortal;

/// <summary>Notifications APIs.</summary>
public sealed class NotificationFunctions(CustomerPortalApi api, NotificationService notifications)
{
    [Function("CustomerPortal_ListNotifications")]
    [Operation(
        "Get customer notifications", AccessLevel.Customer, Input = typeof(NotificationsQuery),
        Answer = typeof(IReadOnlyList<NotificationResponse>))]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = CustomerPortalApi.Customer + "/notifications")] HttpRequest request,
        CancellationToken ct) =>
        api.CustomerAsync<NotificationsQuery>(request, ct, async (caller, query) => api.List(
            request,
            await notifications.PageAsync(caller, PageRequest.Of(query.Page, query.Limit), YesNoAttribute.IsYes(query.UnreadOnly), ct),
            NotificationResponse.From));

    [Function("CustomerPortal_ReadNotification")]
    [Operation("Mark notification as read", AccessLevel.Customer, Answer = typeof(NotificationResponse))]
    public Task<IResult> MarkRead(
        [HttpTrigger(
            AuthorizationLevel.Anonymous, "put",
            Route = CustomerPortalApi.Customer + "/notifications/{notificationId}/read")] HttpRequest request, string notificationId,
            CancellationToken ct) =>
        api.CustomerAsync(request, ct, async caller =>
            api.Reply(
                await notifications.MarkReadAsync(caller, CustomerPortalIds.ParseNumber(notificationId), ct), NotificationResponse.From));
}
