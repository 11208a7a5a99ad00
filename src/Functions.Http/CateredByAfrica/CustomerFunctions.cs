using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Accounts.ApiKeys;
using FunctionsCommerce.Core.Customers;
using FunctionsCommerce.Core.Orders;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>Customer Management.</summary>
public sealed class CustomerFunctions(
    CateredByAfricaApi api, CustomerQueryService directory, CustomerService customers, CustomerErasure erasure, OrderService orders,
    StoreSettings store)
{
    private const string One = CateredByAfricaApi.Base + "/customers/{customerId:regex(^cust_)}";
    private const int ShownOrders = 100;
    private const int SegmentSize = 100;

    [Function("CateredByAfrica_ListCustomers")]
    [Operation("Get All Customers", AccessLevel.Staff, Input = typeof(ListCustomersQuery), Answer = typeof(CustomerListResponse))]
    [Scope(StaffResource.Customers, ScopeAccess.Read)]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = CateredByAfricaApi.Base + "/customers")] HttpRequest request,
        CancellationToken ct) =>
        api.StaffAsync<ListCustomersQuery>(request, ct, async (_, query) =>
            api.Data(CustomerListResponse.From(await directory.ListAsync(query.ToQuery(), ct), store)));

    [Function("CateredByAfrica_GetCustomerSegmentation")]
    [Operation("Get Customer Segmentation", AccessLevel.Staff, Answer = typeof(SegmentationResponse))]
    [Scope(StaffResource.Customers, ScopeAccess.Read)]
    public Task<IResult> Segmentation(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = CateredByAfricaApi.Base + "/customers/segmentation")] HttpRequest request,
        CancellationToken ct) =>
        api.StaffAsync(request, ct, async _ =>
            api.Data(SegmentationResponse.From(await directory.SegmentsAsync(SegmentSize, ct), store)));

    [Function("CateredByAfrica_GetCustomer")]
    [Operation("Get Customer by ID", AccessLevel.Staff, Answer = typeof(CustomerDetailResponse))]
    [Scope(StaffResource.Customers, ScopeAccess.Read)]
    public Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = One)] HttpRequest request, string customerId, CancellationToken ct) =>
        api.StaffAsync(request, ct, async _ =>
        {
            if (!(await directory.GetAsync(Id(customerId), ct)).TryGetValue(out var customer, out var refused))
            {
                return api.Refuse(refused);
            }

            return api.Data(CustomerDetailResponse.From(customer, await orders.RecentAsync(customer.AccountId, ShownOrders, ct), store));
        });

    [Function("CateredByAfrica_CreateCustomer")]
    [Operation(
        "Create Customer", AccessLevel.Staff, Input = typeof(CreateCustomerRequest), Answer = typeof(CustomerResponse), Status = 201,
        Idempotent = true)]
    [Scope(StaffResource.Customers, ScopeAccess.Write)]
    public Task<IResult> Create(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = CateredByAfricaApi.Base + "/customers")] HttpRequest request,
        CancellationToken ct) =>
        api.StaffOnceAsync<CreateCustomerRequest>(request, ct, async (_, body, id) =>
            api.Reply(
                await customers.CreateAsync(body.Name, body.Email, body.Phone, body.ToChange(), id, ct),
                customer => CustomerResponse.From(customer, store),
                201,
                "Customer created successfully"));

    [Function("CateredByAfrica_UpdateCustomer")]
    [Operation("Update Customer", AccessLevel.Staff, Input = typeof(UpdateCustomerRequest), Answer = typeof(CustomerDetailResponse))]
    [Scope(StaffResource.Customers, ScopeAccess.Write)]
    public Task<IResult> Update(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = One)] HttpRequest request, string customerId, CancellationToken ct) =>
        api.StaffAsync<UpdateCustomerRequest>(request, ct, async (_, body) =>
        {
            if (!(await customers.UpdateAsync(Id(customerId), body.ToChange(), ct)).TryGetValue(out var customer, out var refused))
            {
                return api.Refuse(refused);
            }

            var recent = await orders.RecentAsync(customer.AccountId, ShownOrders, ct);
            return api.Data(CustomerDetailResponse.From(customer, recent, store), message: "Customer updated successfully");
        });

    [Function("CateredByAfrica_DeleteCustomer")]
    [Operation("Delete Customer", AccessLevel.Staff)]
    [Scope(StaffResource.Customers, ScopeAccess.Write)]
    public Task<IResult> Delete(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = One)] HttpRequest request, string customerId, CancellationToken ct) =>
        api.StaffAsync(request, ct, async _ => api.Reply(await erasure.EraseAsync(Id(customerId), ct), "Customer deleted successfully"));

    private static long Id(string customerId) => CateredByAfricaIds.Parse(CateredByAfricaIds.Customer, customerId);
}
