using FunctionsCommerce.Core.Payments.Saved;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

/// <summary>Saved ways to pay.</summary>
public sealed class PaymentMethodFunctions(RocketryBoxApi api, SavedPaymentMethodService methods, TimeProvider time)
{
    private const string Route = RocketryBoxApi.Customer + "/payment-methods";

    [Function("RocketryBox_ListPaymentMethods")]
    [Operation("List payment methods", AccessLevel.Customer, Answer = typeof(MethodListResponse))]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request, CancellationToken ct) =>
        api.CustomerAsync(
            request, ct, async caller => api.Data(MethodListResponse.From(await methods.ListAsync(caller, ct), time.GetUtcNow())));

    [Function("RocketryBox_AddPaymentMethod")]
    [Operation(
        "Add payment method", AccessLevel.Customer, Input = typeof(AddMethodRequest), Answer = typeof(SavedMethodResponse), Status = 201,
        Idempotent = true)]
    public Task<IResult> Add(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route)] HttpRequest request, CancellationToken ct) =>
        api.CustomerOnceAsync<AddMethodRequest>(request, ct, async (caller, body, id) =>
            api.Reply(
                await methods.AddAsync(caller, id, body.Type, body.Details.ToDraft(), body.IsDefault, ct),
                Saved("Payment method added successfully"), 201));

    [Function("RocketryBox_UpdatePaymentMethod")]
    [Operation("Update payment method", AccessLevel.Customer, Input = typeof(UpdateMethodRequest), Answer = typeof(SavedMethodResponse))]
    public Task<IResult> Update(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = Route + "/{methodId}")] HttpRequest request, string methodId,
        CancellationToken ct) =>
        api.CustomerAsync<UpdateMethodRequest>(request, ct, async (caller, body) => api.Reply(
            await methods.ChangeAsync(caller, RocketryBoxIds.Parse(methodId), body.Details?.ToDraft(), body.IsDefault, ct),
            Saved("Payment method updated successfully")));

    [Function("RocketryBox_DeletePaymentMethod")]
    [Operation("Delete payment method", AccessLevel.Customer)]
    public Task<IResult> Delete(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = Route + "/{methodId}")] HttpRequest request, string methodId,
        CancellationToken ct) =>
        api.CustomerAsync(request, ct, async caller =>
            api.Reply(await methods.RemoveAsync(caller, RocketryBoxIds.Parse(methodId), ct), "Payment method deleted successfully"));

    private Func<SavedPaymentMethod, SavedMethodResponse> Saved(string message) =>
        method => new SavedMethodResponse(message, MethodResponse.From(method, time.GetUtcNow()));
}
