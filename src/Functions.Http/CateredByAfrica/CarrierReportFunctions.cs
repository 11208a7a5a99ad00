using System.Text.Json;
using FunctionsCommerce.Core.Marketing.Tracking;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>Delivery reports on SMS from Communication Services through Event Grid, which repeats a report until it gets a 2xx.</summary>
public sealed class CarrierReportFunctions(CateredByAfricaApi api, DeliveryReports reports)
{
    public const string Path = CateredByAfricaApi.Base + "/delivery-reports";

    /// <summary>Event Grid's largest batch.</summary>
    private const int MaxBytes = 1024 * 1024;

    [Function("CateredByAfrica_TakeDeliveryReports")]
    [Operation("Delivery reports for SMS, by the carrier: Event Grid events, with the key in X-Report-Key", AccessLevel.Public, Extension = true,
        Refusals = [ErrorCode.Unauthenticated, ErrorCode.Forbidden])]
    public Task<IResult> Take(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Path)] HttpRequest request, CancellationToken ct) =>
        api.PublicAsync(request, ct, async () =>
        {
            if (!reports.IsKey(request.Headers["X-Report-Key"]))
            {
                return api.Refuse(Errors.Forbidden());
            }

            if (!(await RawBody.ReadAsync(request, MaxBytes, ct)).TryGetValue(out var body, out var refused))
            {
                return api.Refuse(refused);
            }

            if (GridEvent.Parse(body) is not { } events)
            {
                return api.Refuse(Errors.Invalid("body", "The body must be a list of Event Grid events"));
            }

            // Event Grid asks once whether we want its events.
            if (events.FirstOrDefault(e => e.Data?.ValidationCode is not null) is { } question)
            {
                return new BytesResult(
                    JsonSerializer.SerializeToUtf8Bytes(new GridConsent(question.Data!.ValidationCode!), JsonSerializerOptions.Web));
            }

            foreach (var report in events.Select(e => e.ToReport()).OfType<DeliveryReport>())
            {
                if ((await reports.TakeAsync(report, ct)).Error is { } again)
                {
                    return api.Refuse(again);
                }
            }

            return api.Message("Reports taken");
        });
}
