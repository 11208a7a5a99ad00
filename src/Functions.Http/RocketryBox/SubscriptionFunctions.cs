using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Subscriptions;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

/// <summary>Subscriptions.</summary>
public sealed class SubscriptionFunctions(RocketryBoxApi api, SubscriptionService subscriptions, StoreCalendar calendar)
{
    private const string Route = RocketryBoxApi.Customer + "/subscriptions";

    [Function("RocketryBox_ListSubscriptions")]
    [Operation(
        "List subscriptions", AccessLevel.Customer, Input = typeof(ListSubscriptionsQuery), Answer = typeof(SubscriptionListResponse))]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request, CancellationToken ct) =>
        api.CustomerAsync<ListSubscriptionsQuery>(request, ct, async (caller, query) =>
            api.Data(
                SubscriptionListResponse.From(
                    await subscriptions.ListAsync(caller.AccountId, query.Status, PageRequest.Of(query.Page, query.Limit), ct), calendar)));

    [Function("RocketryBox_CreateSubscription")]
    [Operation(
        "Create subscription", AccessLevel.Customer, Input = typeof(CreateSubscriptionRequest), Answer = typeof(SavedSubscriptionResponse),
        Status = 201, Idempotent = true)]
    public Task<IResult> Create(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route)] HttpRequest request, CancellationToken ct) =>
        api.CustomerOnceAsync<CreateSubscriptionRequest>(request, ct, async (caller, body, id) =>
            api.Reply(
                await subscriptions.CreateAsync(caller, id, body.ToDraft(calendar), ct),
                made => SavedSubscriptionResponse.Created(made, calendar), 201));

    [Function("RocketryBox_UpdateSubscription")]
    [Operation(
        "Update subscription", AccessLevel.Customer, Input = typeof(UpdateSubscriptionRequest), Answer = typeof(SavedSubscriptionResponse))]
    public Task<IResult> Update(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = Route + "/{subscriptionId}")] HttpRequest request, string subscriptionId,
        CancellationToken ct) =>
        api.CustomerAsync<UpdateSubscriptionRequest>(request, ct, async (caller, body) =>
            api.Reply(
                await subscriptions.ChangeAsync(caller, RocketryBoxIds.Parse(subscriptionId), body.ToChange(calendar), ct),
                changed => SavedSubscriptionResponse.Updated(changed, calendar)));
}
