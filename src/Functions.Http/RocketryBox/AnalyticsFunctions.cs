using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Analytics;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

/// <summary>What the customer does, in figures.</summary>
public sealed class AnalyticsFunctions(RocketryBoxApi api, CustomerAnalytics analytics, StoreSettings store)
{
    [Function("RocketryBox_Analytics")]
    [Operation("Get customer analytics", AccessLevel.Customer, Answer = typeof(CustomerAnalyticsResponse))]
    public Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = RocketryBoxApi.Customer + "/analytics")] HttpRequest request,
        CancellationToken ct) =>
        api.CustomerAsync(
            request, ct, async caller => api.Data(CustomerAnalyticsResponse.From(await analytics.GetAsync(caller, ct), store.Currency)));
}
