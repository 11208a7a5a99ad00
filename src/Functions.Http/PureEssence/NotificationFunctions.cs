using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.PureEssence;

/// <summary>Notification Endpoints.</summary>
public sealed class NotificationFunctions(PureEssenceApi api, NotificationService notifications)
{
    [Function("PureEssence_ListNotifications")]
    [Operation("Get user notifications", AccessLevel.Customer, Input = typeof(NotificationsQuery), Answer = typeof(NotificationsResponse))]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = PureEssenceApi.Base + "/notifications")] HttpRequest request,
        CancellationToken ct) =>
        api.CustomerAsync<NotificationsQuery>(request, ct, async (caller, query) =>
            api.Data(
                NotificationsResponse.From(
                    await notifications.ListAsync(caller, PageRequest.Of(query.Page, query.Limit), query.UnreadOnly, ct))));

    [Function("PureEssence_ReadNotification")]
    [Operation("Mark notification as read", AccessLevel.Customer, Answer = typeof(NotificationResponse))]
    public Task<IResult> MarkRead(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = PureEssenceApi.Base + "/notifications/{id}/read")] HttpRequest request,
        string id, CancellationToken ct) =>
        api.CustomerAsync(request, ct, async caller =>
            api.Reply(
                await notifications.MarkReadAsync(caller, PureEssenceIds.Parse(id), ct), NotificationResponse.From,
                message: "Notification marked as read"));

    [Function("PureEssence_ReadAllNotifications")]
    [Operation("Mark all as read", AccessLevel.Customer, Answer = typeof(AllReadResponse))]
    public Task<IResult> MarkAllRead(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = PureEssenceApi.Base + "/notifications/read-all")] HttpRequest request,
        CancellationToken ct) =>
        api.CustomerAsync(request, ct, async caller =>
            api.Data(
                new AllReadResponse(await notifications.MarkAllReadAsync(caller, ct), 0), message: "All notifications marked as read"));
}
