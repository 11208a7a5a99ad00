using FunctionsCommerce.Workers.Tests.Durable;

// The test runner loads this assembly; run as a program it is the process that a test kills.
if (args is ["ledger", var folder])
{
    await KillTests.Work(folder);
}
