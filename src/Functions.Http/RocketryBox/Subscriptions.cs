using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Subscriptions;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

/// <summary>Subscriptions.</summary>
public sealed class Subscriptions(RocketryBoxApi api, SubscriptionService subscriptions, StoreCalendar calendar)
{
    private const string Route = RocketryBoxApi.Customer + "/subscriptions";

    [Function("RocketryBox_ListSubscriptions")]
    [Operation("List subscriptions", Access.Customer, Input = typeof(ListSubscriptionsQuery), Answer = typeof(SubscriptionListWire))]
    public Task<IResult> List([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request, CancellationToken ct) =>
        api.Customer<ListSubscriptionsQuery>(request, ct, async (caller, query) =>
            api.Data(SubscriptionListWire.From(await subscriptions.List(caller.AccountId, query.Status, PageRequest.Of(query.Page, query.Limit), ct), calendar)));

    [Function("RocketryBox_CreateSubscription")]
    [Operation("Create subscription", Access.Customer, Input = typeof(CreateSubscriptionBody), Answer = typeof(SavedSubscriptionWire), Status = 201, Idempotent = true)]
    public Task<IResult> Create([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route)] HttpRequest request, CancellationToken ct) =>
        api.CustomerOnce<CreateSubscriptionBody>(request, ct, async (caller, body, id) =>
            api.Reply(await subscriptions.Create(caller, id, body.ToDraft(calendar), ct), made => SavedSubscriptionWire.Created(made, calendar), 201));

    [Function("RocketryBox_UpdateSubscription")]
    [Operation("Update subscription", Access.Customer, Input = typeof(UpdateSubscriptionBody), Answer = typeof(SavedSubscriptionWire))]
    public Task<IResult> Update(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = Route + "/{subscriptionId}")] HttpRequest request, string subscriptionId, CancellationToken ct) =>
        api.Customer<UpdateSubscriptionBody>(request, ct, async (caller, body) =>
            api.Reply(await subscriptions.Change(caller, RocketryBoxIds.Parse(subscriptionId), body.ToChange(calendar), ct), changed => SavedSubscriptionWire.Updated(changed, calendar)));
}
