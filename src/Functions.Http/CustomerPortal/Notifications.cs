using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CustomerPortal;

/// <summary>Notifications APIs.</summary>
public sealed class Notifications(CustomerPortalApi api, NotificationService notifications)
{
    [Function("CustomerPortal_ListNotifications")]
    [Operation("Get customer notifications", Access.Customer, Input = typeof(NotificationsQuery), Answer = typeof(IReadOnlyList<NotificationWire>))]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = CustomerPortalApi.Customer + "/notifications")] HttpRequest request, CancellationToken ct) =>
        api.Customer<NotificationsQuery>(request, ct, async (caller, query) => api.List(
            request,
            await notifications.Page(caller, PageRequest.Of(query.Page, query.Limit), YesNoAttribute.IsYes(query.UnreadOnly), ct),
            NotificationWire.From));

    [Function("CustomerPortal_ReadNotification")]
    [Operation("Mark notification as read", Access.Customer, Answer = typeof(NotificationWire))]
    public Task<IResult> MarkRead(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = CustomerPortalApi.Customer + "/notifications/{notificationId}/read")] HttpRequest request, string notificationId, CancellationToken ct) =>
        api.Customer(request, ct, async caller =>
            api.Reply(await notifications.MarkRead(caller, CustomerPortalIds.ParseNumber(notificationId), ct), NotificationWire.From));
}
