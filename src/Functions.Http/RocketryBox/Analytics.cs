using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Analytics;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

/// <summary>What the customer does, in figures.</summary>
public sealed class Analytics(RocketryBoxApi api, CustomerAnalytics analytics, StoreSettings store)
{
    [Function("RocketryBox_Analytics")]
    [Operation("Get customer analytics", Access.Customer, Answer = typeof(CustomerAnalyticsWire))]
    public Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = RocketryBoxApi.Customer + "/analytics")] HttpRequest request, CancellationToken ct) =>
        api.Customer(request, ct, async caller => api.Data(CustomerAnalyticsWire.From(await analytics.Get(caller, ct), store.Currency)));
}
