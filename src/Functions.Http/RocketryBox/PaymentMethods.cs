using FunctionsCommerce.Core.Payments.Saved;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

/// <summary>Saved ways to pay.</summary>
public sealed class PaymentMethods(RocketryBoxApi api, SavedMethodService methods, TimeProvider time)
{
    private const string Route = RocketryBoxApi.Customer + "/payment-methods";

    [Function("RocketryBox_ListPaymentMethods")]
    [Operation("List payment methods", Access.Customer, Answer = typeof(MethodListWire))]
    public Task<IResult> List([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request, CancellationToken ct) =>
        api.Customer(request, ct, async caller => api.Data(MethodListWire.From(await methods.List(caller, ct), time.GetUtcNow())));

    [Function("RocketryBox_AddPaymentMethod")]
    [Operation("Add payment method", Access.Customer, Input = typeof(AddMethodBody), Answer = typeof(SavedMethodWire), Status = 201, Idempotent = true)]
    public Task<IResult> Add([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route)] HttpRequest request, CancellationToken ct) =>
        api.CustomerOnce<AddMethodBody>(request, ct, async (caller, body, id) =>
            api.Reply(await methods.Add(caller, id, body.Type, body.Details.ToDraft(), body.IsDefault, ct), Saved("Payment method added successfully"), 201));

    [Function("RocketryBox_UpdatePaymentMethod")]
    [Operation("Update payment method", Access.Customer, Input = typeof(UpdateMethodBody), Answer = typeof(SavedMethodWire))]
    public Task<IResult> Update(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = Route + "/{methodId}")] HttpRequest request, string methodId, CancellationToken ct) =>
        api.Customer<UpdateMethodBody>(request, ct, async (caller, body) => api.Reply(
            await methods.Change(caller, RocketryBoxIds.Parse(methodId), body.Details?.ToDraft(), body.IsDefault, ct),
            Saved("Payment method updated successfully")));

    [Function("RocketryBox_DeletePaymentMethod")]
    [Operation("Delete payment method", Access.Customer)]
    public Task<IResult> Delete(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = Route + "/{methodId}")] HttpRequest request, string methodId, CancellationToken ct) =>
        api.Customer(request, ct, async caller =>
            api.Reply(await methods.Remove(caller, RocketryBoxIds.Parse(methodId), ct), "Payment method deleted successfully"));

    private Func<SavedMethod, SavedMethodWire> Saved(string message) => method => new SavedMethodWire(message, MethodWire.From(method, time.GetUtcNow()));
}
