using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

/// <summary>The inbox: routes added to the original API.</summary>
public sealed class NotificationFunctions(RocketryBoxApi api, NotificationService notifications)
{
    [Function("RocketryBox_ListNotifications")]
    [Operation(
        "List notifications", AccessLevel.Customer, Input = typeof(ListNotificationsQuery), Answer = typeof(NotificationListResponse),
        Extension = true)]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = RocketryBoxApi.Customer + "/notifications")] HttpRequest request,
        CancellationToken ct) =>
        api.CustomerAsync<ListNotificationsQuery>(request, ct, async (caller, query) =>
            api.Data(
                NotificationListResponse.From(
                    await notifications.PageAsync(caller, PageRequest.Of(query.Page, query.Limit), query.UnreadOnly, ct))));

    [Function("RocketryBox_ReadNotification")]
    [Operation("Mark notification as read", AccessLevel.Customer, Extension = true)]
    public Task<IResult> MarkRead(
        [HttpTrigger(
            AuthorizationLevel.Anonymous, "post",
            Route = RocketryBoxApi.Customer + "/notifications/{notificationId}/read")] HttpRequest request,
        string notificationId,
        CancellationToken ct) =>
        api.CustomerAsync(request, ct, async caller =>
            api.Reply(await notifications.MarkReadAsync(caller, RocketryBoxIds.Parse(notificationId), ct), "Notification marked as read"));
}
