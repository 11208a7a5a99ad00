using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Customers;
using FunctionsCommerce.Core.Orders;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>Customer Management.</summary>
public sealed class Customers(
    CateredByAfricaApi api, CustomerDirectory directory, CustomerService customers, CustomerErasure erasure, OrderService orders, StoreSettings store)
{
    private const string One = CateredByAfricaApi.Base + "/customers/{customerId:regex(^cust_)}";
    private const int ShownOrders = 100;
    private const int SegmentSize = 100;

    [Function("CateredByAfrica_ListCustomers")]
    [Operation("Get All Customers", Access.Staff, Input = typeof(ListCustomersQuery), Answer = typeof(CustomerListWire))]
    [Scope(StaffResource.Customers, ScopeAccess.Read)]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = CateredByAfricaApi.Base + "/customers")] HttpRequest request, CancellationToken ct) =>
        api.Staff<ListCustomersQuery>(request, ct, async (_, query) =>
            api.Data(CustomerListWire.From(await directory.List(query.ToQuery(), ct), store)));

    [Function("CateredByAfrica_GetCustomerSegmentation")]
    [Operation("Get Customer Segmentation", Access.Staff, Answer = typeof(SegmentationWire))]
    [Scope(StaffResource.Customers, ScopeAccess.Read)]
    public Task<IResult> Segmentation(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = CateredByAfricaApi.Base + "/customers/segmentation")] HttpRequest request, CancellationToken ct) =>
        api.Staff(request, ct, async _ =>
            api.Data(SegmentationWire.From(await directory.Segments(SegmentSize, ct), store)));

    [Function("CateredByAfrica_GetCustomer")]
    [Operation("Get Customer by ID", Access.Staff, Answer = typeof(CustomerDetailWire))]
    [Scope(StaffResource.Customers, ScopeAccess.Read)]
    public Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = One)] HttpRequest request, string customerId, CancellationToken ct) =>
        api.Staff(request, ct, async _ =>
        {
            if (!(await directory.Get(Id(customerId), ct)).Try(out var customer, out var refused))
            {
                return api.Refuse(refused);
            }

            return api.Data(CustomerDetailWire.From(customer, await orders.Recent(customer.AccountId, ShownOrders, ct), store));
        });

    [Function("CateredByAfrica_CreateCustomer")]
    [Operation("Create Customer", Access.Staff, Input = typeof(CreateCustomerBody), Answer = typeof(CustomerWire), Status = 201, Idempotent = true)]
    [Scope(StaffResource.Customers, ScopeAccess.Write)]
    public Task<IResult> Create(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = CateredByAfricaApi.Base + "/customers")] HttpRequest request, CancellationToken ct) =>
        api.StaffOnce<CreateCustomerBody>(request, ct, async (_, body, id) =>
            api.Reply(
                await customers.Create(body.Name, body.Email, body.Phone, body.ToChange(), id, ct),
                customer => CustomerWire.From(customer, store),
                201,
                "Customer created successfully"));

    [Function("CateredByAfrica_UpdateCustomer")]
    [Operation("Update Customer", Access.Staff, Input = typeof(UpdateCustomerBody), Answer = typeof(CustomerDetailWire))]
    [Scope(StaffResource.Customers, ScopeAccess.Write)]
    public Task<IResult> Update(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = One)] HttpRequest request, string customerId, CancellationToken ct) =>
        api.Staff<UpdateCustomerBody>(request, ct, async (_, body) =>
        {
            if (!(await customers.Update(Id(customerId), body.ToChange(), ct)).Try(out var customer, out var refused))
            {
                return api.Refuse(refused);
            }

            var recent = await orders.Recent(customer.AccountId, ShownOrders, ct);
            return api.Data(CustomerDetailWire.From(customer, recent, store), message: "Customer updated successfully");
        });

    [Function("CateredByAfrica_DeleteCustomer")]
    [Operation("Delete Customer", Access.Staff)]
    [Scope(StaffResource.Customers, ScopeAccess.Write)]
    public Task<IResult> Delete(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = One)] HttpRequest request, string customerId, CancellationToken ct) =>
        api.Staff(request, ct, async _ => api.Reply(await erasure.Erase(Id(customerId), ct), "Customer deleted successfully"));

    private static long Id(string customerId) => CateredByAfricaIds.Parse(CateredByAfricaIds.Customer, customerId);
}
