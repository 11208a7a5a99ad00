using System.CommandLine;
using System.Globalization;
using FunctionsCommerce.Bench;

if (args is ["bare", var barePort, var bodyFile])
{
    await Server.ServeBare(int.Parse(barePort, CultureInfo.InvariantCulture), bodyFile);
    return 0;
}

if (args is ["durable"])
{
    await DurableBench.Measure();
    return 0;
}

if (args is ["invoices"])
{
    InvoiceBench.Measure();
    return 0;
}

var seconds = new Option<int>("--seconds") { DefaultValueFactory = _ => 5, Description = "How long each measurement takes" };
var connections = new Option<int>("--connections") { DefaultValueFactory = _ => 32 };
var store = new Option<string>("--store")
{
    DefaultValueFactory = _ => "both",
    Description = "small (the demo store), large (10,000 products, 100,000 orders), both, or staff (the back office with 10,000 customers)",
};
store.AcceptOnlyFromAmong("small", "large", "both", "staff");
var checkout = new Option<bool>("--checkout-only") { Description = "Leaves out what only reads, and the floor" };
var data = new Option<string?>("--data")
{
    Description = "Keeps the stores in this folder and opens them the next time: making 100,000 orders takes a minute",
};
var root = new RootCommand(
    "Measures LocalHost against a bare Kestrel that returns the same bytes, in one run.") { seconds, connections, store, checkout, data };
root.SetAction(async (parsed, _) =>
{
    var run = new StoreBench(
        TimeSpan.FromSeconds(parsed.GetValue(seconds)), parsed.GetValue(connections), parsed.GetValue(checkout), parsed.GetValue(data));
    var which = parsed.GetValue(store);
    if (which is "small" or "both")
    {
        await run.Measure("200 products, 60 customers", new Dictionary<string, string>());
    }

    if (which is "large" or "both")
    {
        await run.Measure(
            "10,000 products, 100,000 orders",
            new Dictionary<string, string>
            {
                ["Demo__Products"] = "10000",
                ["Demo__Customers"] = "2000",
                ["Demo__OrdersPerCustomer"] = "50",
            });
    }

    if (which is "staff")
    {
        await run.MeasureStaff(
            "10,000 customers, 20,000 orders",
            new Dictionary<string, string> { ["Demo__Customers"] = "10000", ["Demo__OrdersPerCustomer"] = "2" });
    }
});
return await root.Parse(args).InvokeAsync();
