using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Accounts.ApiKeys;
using FunctionsCommerce.Core.Analytics;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>Dashboard analytics. Days are days of the store; what happens to an order later counts on the day it happens.</summary>
public sealed class DashboardFunctions(
    CateredByAfricaApi api, DashboardService dashboard, TopProductService products, DashboardRebuilder recomputation,
    CustomerMetricsProjection customers, StoreSettings settings,
    StoreCalendar calendar, TimeProvider time)
{
    private const string Meaning =
        "An order counts on the store's day on which it is placed; a refund, a cancellation or a return counts on the day it is made, so a day that is over does not change.";

    private DateOnly Today => calendar.DayOf(time.GetUtcNow());

    [Function("CateredByAfrica_GetDashboardMetrics")]
    [Operation(
        "Get dashboard metrics, compared with as many days before", AccessLevel.Staff, Input = typeof(MetricsQuery),
        Answer = typeof(MetricsResponse), Description = Meaning)]
    [Scope(StaffResource.Analytics, ScopeAccess.Read)]
    public Task<IResult> Metrics(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = CateredByAfricaApi.Base + "/dashboard/metrics")] HttpRequest request,
        CancellationToken ct) =>
        api.StaffAsync<MetricsQuery>(request, ct, async (_, query) =>
            TimeRange.Of(query.StartDate, query.EndDate, Period.Month, calendar, time.GetUtcNow())
                .TryGetValue(out var range, out var refused)
                ? api.Data(MetricsResponse.From(await dashboard.CompareAsync(range, ct), settings.Currency))
                : api.Refuse(refused));

    [Function("CateredByAfrica_GetRevenue")]
    [Operation(
        "Get revenue chart data", AccessLevel.Staff, Input = typeof(RevenueQuery), Answer = typeof(RevenueResponse), Description = Meaning)]
    [Scope(StaffResource.Analytics, ScopeAccess.Read)]
    public Task<IResult> Revenue(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = CateredByAfricaApi.Base + "/dashboard/revenue")] HttpRequest request,
        CancellationToken ct) =>
        api.StaffAsync<RevenueQuery>(request, ct, async (_, query) =>
        {
            var period = query.Period ?? Period.Week;
            return TimeRange.Of(query.StartDate, query.EndDate, period, calendar, time.GetUtcNow())
                .TryGetValue(out var range, out var refused)
                ? api.Data(RevenueResponse.From(await dashboard.DaysAsync(range, ct), period, settings.Currency))
                : api.Refuse(refused);
        });

    [Function("CateredByAfrica_GetVisitors")]
    [Operation("Get visitor insights", AccessLevel.Staff, Input = typeof(VisitorsQuery), Answer = typeof(VisitorsResponse))]
    [Scope(StaffResource.Analytics, ScopeAccess.Read)]
    public Task<IResult> Visitors(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = CateredByAfricaApi.Base + "/dashboard/visitors")] HttpRequest request,
        CancellationToken ct) =>
        api.StaffAsync<VisitorsQuery>(request, ct, async (_, query) =>
        {
            var period = (Period)(query.Period ?? VisitorPeriod.Week);
            return api.Data(VisitorsResponse.From(await dashboard.DaysAsync(DayRange.Of(period, Today), ct)));
        });

    [Function("CateredByAfrica_GetTopProducts")]
    [Operation(
        "Get the products that sell best", AccessLevel.Staff, Input = typeof(TopProductsQuery),
        Answer = typeof(IEnumerable<TopProductResponse>), Description = Meaning)]
    [Scope(StaffResource.Analytics, ScopeAccess.Read)]
    public Task<IResult> TopProducts(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = CateredByAfricaApi.Base + "/dashboard/top-products")] HttpRequest request,
        CancellationToken ct) =>
        api.StaffAsync<TopProductsQuery>(request, ct, async (_, query) =>
        {
            var top = await products.TopAsync(
                DayRange.Of(query.Period ?? Period.Year, Today), Math.Min(query.Limit ?? 10, PageRequest.MaxLimit), ct);
            return api.Data(TopProductResponse.From(top, settings.Currency));
        });

    [Function("CateredByAfrica_RecomputeDashboard")]
    [Operation(
        "Count all figures anew from the orders", AccessLevel.Staff, Extension = true, Answer = typeof(RecomputedResponse),
        Description = "Needed once after the store's time zone changed. Changes nothing else.")]
    [Scope(StaffResource.Analytics, ScopeAccess.Write)]
    public Task<IResult> Recompute(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = CateredByAfricaApi.Base + "/dashboard/recompute")] HttpRequest request,
        CancellationToken ct) =>
        api.StaffAsync(request, ct, async _ =>
        {
            var orders = await recomputation.RunAsync(ct);
            await customers.RecomputeAsync(ct);
            return api.Data(new RecomputedResponse(orders), message: "All figures were counted anew");
        });
}
