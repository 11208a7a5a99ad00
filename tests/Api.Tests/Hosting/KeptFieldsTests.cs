using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using FunctionsCommerce.Functions.Http.Hosting;
using FunctionsCommerce.Functions.Http.Hosting.Binding;
using FunctionsCommerce.Functions.Http.Hosting.OpenApi;
using Microsoft.Extensions.DependencyInjection;

namespace FunctionsCommerce.Api.Tests.Hosting;

/// <summary>An update changes what it names and nothing else, whatever the resource.</summary>
public sealed class KeptFieldsTests(StoreHost store) : IClassFixture<StoreHost>
{
    /// <summary>Updates whose fields are not changed one by one, and why.</summary>
    private static readonly Dictionary<string, string> Others = new()
    {
        ["CateredByAfrica_UpdateOrderStatus"] = "A step: it has no fields to keep",
        ["CateredByAfrica_UpdateProduct"] = "ProductDetailTests does the same",
        ["PureEssence_UpdateCartItem"] = "It has one field",
        ["RocketryBox_UpdateCartItem"] = "Its variant says which line",
        ["RasCurrys_UpdateOrder"] = "A step: its tracking number comes with it",
    };

    /// <summary>Fields that prove something, that are taken together only, that hide the resource, or that name another one.</summary>
    private static readonly string[] Unseen =
    [
        "CateredByAfrica_UpdateRule.templateId", "RocketryBox_UpdateSubscription.paymentMethod",
        "RocketryBox_UpdateSubscription.shippingAddress",
        "CateredByAfrica_UpdateMe.otp", "RocketryBox_UpdateProfile.otp", "RocketryBox_UpdatePaymentMethod.details.number",
        "RocketryBox_UpdatePaymentMethod.details.cardNumber",
        "RocketryBox_UpdatePaymentMethod.details.accountNumber", "RocketryBox_UpdatePaymentMethod.details.ifscCode",
        "RocketryBox_UpdatePaymentMethod.details.accountHolderName",
        "RocketryBox_UpdatePaymentMethod.details.upiId", "RocketryBox_UpdatePaymentMethod.details.provider",
        "RocketryBox_UpdatePaymentMethod.details.token",
        "RocketryBox_UpdatePaymentMethod.details.last4", "RocketryBox_UpdatePaymentMethod.details.brand",
        "RocketryBox_UpdatePaymentMethod.details.expiryMonth",
        "RocketryBox_UpdatePaymentMethod.details.expiryYear", "RasCurrys_UpdateProduct.isActive",
    ];

    public static TheoryData<string> Names => [.. UpdatedResources.All.Keys];

    [Fact]
    public void Every_field_of_every_update_is_tried()
    {
        var apis = store.App.Services.GetServices<IApi>().ToList();
        List<string> missing = [];
        foreach (var operation in HttpOperations.All.Where(
            each => each.Verb is "put" or "patch" && each.Operation?.Input is not null && !Others.ContainsKey(each.Name)))
        {
            var types = apis.Single(
                api => operation.Route.StartsWith(api.Definition.BasePath + "/", StringComparison.Ordinal)).Definition.Types;
            var tried = UpdatedResources.All.GetValueOrDefault(operation.Name)?.Changes.Keys ?? [];
            missing.AddRange(
                Leaves(types.Record(operation.Operation!.Input!), "").Except(tried).Select(field => $"{operation.Name}.{field}"));
        }

        missing.Except(Unseen).ShouldBeEmpty();
        Unseen.Except(missing).ShouldBeEmpty();
        Others.Keys.Concat(UpdatedResources.All.Keys).Except(HttpOperations.All.Select(operation => operation.Name)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task What_an_update_does_not_name_stays(string operation)
    {
        var updated = UpdatedResources.All[operation];
        var (change, see) = await updated.Make(store);
        var before = Flat(await see());
        foreach (var (field, value) in updated.Changes)
        {
            (await change(Body(field.Split('.'), value))).Expect(HttpStatusCode.OK);

            var after = Flat(await see());
            var changed = before.Keys.Union(after.Keys)
                .Where(path => before.GetValueOrDefault(path) != after.GetValueOrDefault(path))
                .ToList();
            var named = updated.Shown.GetValueOrDefault(field) ?? [field];
            changed.ShouldContain(path => named.Any(name => IsOf(path, name)), $"{operation} {field} changed nothing");
            changed.Where(path => !named.Any(name => IsOf(path, name)) && !path.StartsWith("updatedAt", StringComparison.Ordinal))
                .ShouldBeEmpty($"{operation} {field}");
            before = after;
        }
    }

    private static bool IsOf(string path, string name) => path == name || path.StartsWith(name + ".", StringComparison.Ordinal);

    private static JsonObject Body(ReadOnlySpan<string> path, object value) =>
        new() { [path[0]] = path.Length == 1 ? JsonSerializer.SerializeToNode(value) : Body(path[1..], value) };

    private static IEnumerable<string> Leaves(RecordType record, string start) => record.Fields.SelectMany(field =>
        field.Type is RecordType inner && !inner.Fields.Any(one => one.Required)
            ? Leaves(inner, start + field.Name + ".")
            : [start + field.Name]);

    private static Dictionary<string, string> Flat(JsonElement element) =>
        Leaves(element, "").ToDictionary(leaf => leaf.Path, leaf => leaf.Text);

    private static IEnumerable<(string Path, string Text)> Leaves(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject()
            .SelectMany(property => Leaves(property.Value, path.Length == 0 ? property.Name : $"{path}.{property.Name}")),
        JsonValueKind.Array => element.EnumerateArray().SelectMany((item, index) => Leaves(item, $"{path}.{index}")),
        _ => [(path, element.GetRawText())],
    };
}
