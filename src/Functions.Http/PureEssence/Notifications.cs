using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.PureEssence;

/// <summary>Notification Endpoints.</summary>
public sealed class Notifications(PureEssenceApi api, NotificationService notifications)
{
    [Function("PureEssence_ListNotifications")]
    [Operation("Get user notifications", Access.Customer, Input = typeof(NotificationsQuery), Answer = typeof(NotificationsWire))]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = PureEssenceApi.Base + "/notifications")] HttpRequest request, CancellationToken ct) =>
        api.Customer<NotificationsQuery>(request, ct, async (caller, query) =>
            api.Data(NotificationsWire.From(await notifications.List(caller, PageRequest.Of(query.Page, query.Limit), query.UnreadOnly, ct))));

    [Function("PureEssence_ReadNotification")]
    [Operation("Mark notification as read", Access.Customer, Answer = typeof(NotificationWire))]
    public Task<IResult> MarkRead(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = PureEssenceApi.Base + "/notifications/{id}/read")] HttpRequest request, string id, CancellationToken ct) =>
        api.Customer(request, ct, async caller =>
            api.Reply(await notifications.MarkRead(caller, PureEssenceIds.Parse(id), ct), NotificationWire.From, message: "Notification marked as read"));

    [Function("PureEssence_ReadAllNotifications")]
    [Operation("Mark all as read", Access.Customer, Answer = typeof(AllReadWire))]
    public Task<IResult> MarkAllRead(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = PureEssenceApi.Base + "/notifications/read-all")] HttpRequest request, CancellationToken ct) =>
        api.Customer(request, ct, async caller =>
            api.Data(new AllReadWire(await notifications.MarkAllRead(caller, ct), 0), message: "All notifications marked as read"));
}
